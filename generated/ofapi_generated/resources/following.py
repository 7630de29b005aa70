"""Following: the operations of `client.following`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.resource import AsyncResource, Resource
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models
    from ..runtime.options import RequestOptions
    from ..runtime.pages import AsyncPager, Page


class Following(Resource):
    """APIs for managing OnlyFans followings (people you're subscribed to)."""

    __slots__ = ()

    def list_active(
        self,
        account: str,
        *,
        filter_online: bool | Literal[0, 1] | None | Unset = UNSET,
        filter_paid: bool | Literal[0, 1] | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        query: str | None | Unset = UNSET,
        sort: Literal["last_activity", "expire_date", "subscribe_date", "is_expired"] | None | Unset = UNSET,
        sort_direction: Literal["asc", "desc"] | None | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> Page[models.User]:
        """List Active Followings.

        Args:
            limit: Must be at least 1. Must not be greater than 50.
            offset: Must be at least 0.
            sort: This field is required when `sort_direction` is present.

        Returns a page of User; iterating over it goes on over all pages. 1 credit; none if the answer comes
        from the API's cache. Sends GET /api/{account}/following/active; safe to repeat.
        """
        from ..api.following.list_active_followings import OPERATION

        return self._list(
            OPERATION,
            {
                "account": account,
                "filter_online": filter_online,
                "filter_paid": filter_paid,
                "limit": limit,
                "offset": offset,
                "query": query,
                "sort": sort,
                "sort_direction": sort_direction,
            },
            resume_from,
            validate,
            options,
        )

    def list_all(
        self,
        account: str,
        *,
        filter_online: bool | Literal[0, 1] | None | Unset = UNSET,
        filter_paid: bool | Literal[0, 1] | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        query: str | None | Unset = UNSET,
        sort: Literal["last_activity", "expire_date", "subscribe_date", "is_expired"] | None | Unset = UNSET,
        sort_direction: Literal["asc", "desc"] | None | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> Page[models.User]:
        """List All Followings.

        Args:
            limit: Must be at least 1. Must not be greater than 50.
            offset: Must be at least 0.
            sort: This field is required when `sort_direction` is present.

        Returns a page of User; iterating over it goes on over all pages. 1 credit; none if the answer comes
        from the API's cache. Sends GET /api/{account}/following/all; safe to repeat.
        """
        from ..api.following.list_all_followings import OPERATION

        return self._list(
            OPERATION,
            {
                "account": account,
                "filter_online": filter_online,
                "filter_paid": filter_paid,
                "limit": limit,
                "offset": offset,
                "query": query,
                "sort": sort,
                "sort_direction": sort_direction,
            },
            resume_from,
            validate,
            options,
        )

    def list_expired(
        self,
        account: str,
        *,
        filter_online: bool | Literal[0, 1] | None | Unset = UNSET,
        filter_paid: bool | Literal[0, 1] | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        query: str | None | Unset = UNSET,
        sort: Literal["last_activity", "expire_date", "subscribe_date", "is_expired"] | None | Unset = UNSET,
        sort_direction: Literal["asc", "desc"] | None | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> Page[models.User]:
        """List Expired Followings.

        Args:
            limit: Must be at least 1. Must not be greater than 50.
            offset: Must be at least 0.
            sort: This field is required when `sort_direction` is present.

        Returns a page of User; iterating over it goes on over all pages. 1 credit; none if the answer comes
        from the API's cache. Sends GET /api/{account}/following/expired; safe to repeat.
        """
        from ..api.following.list_expired_followings import OPERATION

        return self._list(
            OPERATION,
            {
                "account": account,
                "filter_online": filter_online,
                "filter_paid": filter_paid,
                "limit": limit,
                "offset": offset,
                "query": query,
                "sort": sort,
                "sort_direction": sort_direction,
            },
            resume_from,
            validate,
            options,
        )


class AsyncFollowing(AsyncResource):
    """APIs for managing OnlyFans followings (people you're subscribed to)."""

    __slots__ = ()

    def list_active(
        self,
        account: str,
        *,
        filter_online: bool | Literal[0, 1] | None | Unset = UNSET,
        filter_paid: bool | Literal[0, 1] | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        query: str | None | Unset = UNSET,
        sort: Literal["last_activity", "expire_date", "subscribe_date", "is_expired"] | None | Unset = UNSET,
        sort_direction: Literal["asc", "desc"] | None | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.User]:
        """List Active Followings.

        Args:
            limit: Must be at least 1. Must not be greater than 50.
            offset: Must be at least 0.
            sort: This field is required when `sort_direction` is present.

        Returns a page of User; iterating over it goes on over all pages. 1 credit; none if the answer comes
        from the API's cache. Sends GET /api/{account}/following/active; safe to repeat.
        """
        from ..api.following.list_active_followings import OPERATION

        return self._list(
            OPERATION,
            {
                "account": account,
                "filter_online": filter_online,
                "filter_paid": filter_paid,
                "limit": limit,
                "offset": offset,
                "query": query,
                "sort": sort,
                "sort_direction": sort_direction,
            },
            resume_from,
            validate,
            options,
        )

    def list_all(
        self,
        account: str,
        *,
        filter_online: bool | Literal[0, 1] | None | Unset = UNSET,
        filter_paid: bool | Literal[0, 1] | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        query: str | None | Unset = UNSET,
        sort: Literal["last_activity", "expire_date", "subscribe_date", "is_expired"] | None | Unset = UNSET,
        sort_direction: Literal["asc", "desc"] | None | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.User]:
        """List All Followings.

        Args:
            limit: Must be at least 1. Must not be greater than 50.
            offset: Must be at least 0.
            sort: This field is required when `sort_direction` is present.

        Returns a page of User; iterating over it goes on over all pages. 1 credit; none if the answer comes
        from the API's cache. Sends GET /api/{account}/following/all; safe to repeat.
        """
        from ..api.following.list_all_followings import OPERATION

        return self._list(
            OPERATION,
            {
                "account": account,
                "filter_online": filter_online,
                "filter_paid": filter_paid,
                "limit": limit,
                "offset": offset,
                "query": query,
                "sort": sort,
                "sort_direction": sort_direction,
            },
            resume_from,
            validate,
            options,
        )

    def list_expired(
        self,
        account: str,
        *,
        filter_online: bool | Literal[0, 1] | None | Unset = UNSET,
        filter_paid: bool | Literal[0, 1] | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        query: str | None | Unset = UNSET,
        sort: Literal["last_activity", "expire_date", "subscribe_date", "is_expired"] | None | Unset = UNSET,
        sort_direction: Literal["asc", "desc"] | None | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.User]:
        """List Expired Followings.

        Args:
            limit: Must be at least 1. Must not be greater than 50.
            offset: Must be at least 0.
            sort: This field is required when `sort_direction` is present.

        Returns a page of User; iterating over it goes on over all pages. 1 credit; none if the answer comes
        from the API's cache. Sends GET /api/{account}/following/expired; safe to repeat.
        """
        from ..api.following.list_expired_followings import OPERATION

        return self._list(
            OPERATION,
            {
                "account": account,
                "filter_online": filter_online,
                "filter_paid": filter_paid,
                "limit": limit,
                "offset": offset,
                "query": query,
                "sort": sort,
                "sort_direction": sort_direction,
            },
            resume_from,
            validate,
            options,
        )
