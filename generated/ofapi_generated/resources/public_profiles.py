"""Public Profiles: the operations of `client.public_profiles`."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from ..runtime.resource import AsyncResource, Resource
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models
    from ..runtime.options import RequestOptions
    from ..runtime.pages import AsyncPager, Page
    from ..runtime.response import ApiResponse


class PublicProfiles(Resource):
    """Public Profiles."""

    __slots__ = ()

    def get(
        self,
        username: str,
        *,
        fresh: bool | None | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.PublicProfile]:
        """Get Profile Details.

        Returns PublicProfile as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/profiles/{username}; safe to repeat.
        """
        from ..api.public_profiles.get_profile_details import OPERATION

        return self._caller.call(OPERATION, {"username": username, "fresh": fresh}, validate=validate, options=options)

    def search(
        self,
        *,
        cursor: str | None | Unset = UNSET,
        filter_gender: Literal["female", "male", "trans", "trans_ftm", "trans_mtf", "couple"] | Unset = UNSET,
        instagram: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        location: str | Unset = UNSET,
        max_subscribe_price: float | Decimal | Unset = UNSET,
        min_subscribe_price: float | Decimal | Unset = UNSET,
        query: str | Unset = UNSET,
        sort: Literal[
            "likes",
            "photos",
            "videos",
            "subscribers",
            "subscribe_price",
            "min_subscribe_price",
            "join_date",
            "last_seen",
        ]
        | Unset = UNSET,
        sort_direction: Literal["desc", "asc"] | Unset = UNSET,
        tiktok: str | Unset = UNSET,
        website: str | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> Page[models.ProfileSearchResult]:
        """Search Profiles.

        Args:
            limit: Must be at least 1. Must not be greater than 100. Default `10`.
            max_subscribe_price: Must be at least 0.00.
            min_subscribe_price: Must be at least 0.00.
            query: Must be at least 3 characters.

        Returns a page of ProfileSearchResult; iterating over it goes on over all pages. 1 credit for each
        result. Sends GET /api/search; not safe to repeat (each result costs a credit, so the whole page
        would be charged twice).
        """
        from ..api.public_profiles.search_profiles import OPERATION

        return self._list(
            OPERATION,
            {
                "cursor": cursor,
                "filter_gender": filter_gender,
                "instagram": instagram,
                "limit": limit,
                "location": location,
                "max_subscribe_price": max_subscribe_price,
                "min_subscribe_price": min_subscribe_price,
                "query": query,
                "sort": sort,
                "sort_direction": sort_direction,
                "tiktok": tiktok,
                "website": website,
            },
            resume_from,
            validate,
            options,
        )


class AsyncPublicProfiles(AsyncResource):
    """Public Profiles."""

    __slots__ = ()

    async def get(
        self,
        username: str,
        *,
        fresh: bool | None | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.PublicProfile]:
        """Get Profile Details.

        Returns PublicProfile as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/profiles/{username}; safe to repeat.
        """
        from ..api.public_profiles.get_profile_details import OPERATION

        return await self._caller.call(
            OPERATION, {"username": username, "fresh": fresh}, validate=validate, options=options
        )

    def search(
        self,
        *,
        cursor: str | None | Unset = UNSET,
        filter_gender: Literal["female", "male", "trans", "trans_ftm", "trans_mtf", "couple"] | Unset = UNSET,
        instagram: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        location: str | Unset = UNSET,
        max_subscribe_price: float | Decimal | Unset = UNSET,
        min_subscribe_price: float | Decimal | Unset = UNSET,
        query: str | Unset = UNSET,
        sort: Literal[
            "likes",
            "photos",
            "videos",
            "subscribers",
            "subscribe_price",
            "min_subscribe_price",
            "join_date",
            "last_seen",
        ]
        | Unset = UNSET,
        sort_direction: Literal["desc", "asc"] | Unset = UNSET,
        tiktok: str | Unset = UNSET,
        website: str | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.ProfileSearchResult]:
        """Search Profiles.

        Args:
            limit: Must be at least 1. Must not be greater than 100. Default `10`.
            max_subscribe_price: Must be at least 0.00.
            min_subscribe_price: Must be at least 0.00.
            query: Must be at least 3 characters.

        Returns a page of ProfileSearchResult; iterating over it goes on over all pages. 1 credit for each
        result. Sends GET /api/search; not safe to repeat (each result costs a credit, so the whole page
        would be charged twice).
        """
        from ..api.public_profiles.search_profiles import OPERATION

        return self._list(
            OPERATION,
            {
                "cursor": cursor,
                "filter_gender": filter_gender,
                "instagram": instagram,
                "limit": limit,
                "location": location,
                "max_subscribe_price": max_subscribe_price,
                "min_subscribe_price": min_subscribe_price,
                "query": query,
                "sort": sort,
                "sort_direction": sort_direction,
                "tiktok": tiktok,
                "website": website,
            },
            resume_from,
            validate,
            options,
        )
