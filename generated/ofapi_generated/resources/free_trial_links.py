"""Free Trial Links: the operations of `client.free_trial_links`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.resource import AsyncResource, Resource
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models
    from ..runtime.options import RequestOptions
    from ..runtime.pages import AsyncPager, Page
    from ..runtime.response import ApiResponse


class FreeTrialLinks(Resource):
    """APIs for managing Free Trial Links."""

    __slots__ = ()

    def add_tags(
        self,
        account: str,
        trial_link_id: int,
        *,
        tags: Sequence[str],
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.LinkTags]:
        """Add Free Trial Link Tags.

        Returns LinkTags as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/trial-links/{trial_link_id}/tags; safe to repeat.
        """
        from ..api.free_trial_links.add_free_trial_link_tags import OPERATION

        return self._caller.call(
            OPERATION,
            {"account": account, "trial_link_id": trial_link_id, "tags": tags},
            validate=validate,
            options=options,
        )

    def create(
        self,
        account: str,
        *,
        duration: Literal[1, 3, 7, 14, 30, 90, 180, 360],
        offer_expiration: int,
        offer_limit: Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 50, 100],
        name: str | None | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.FreeTrialLink]:
        """Create Free Trial Link.

        Args:
            offer_expiration: Must either be `0`, or a number between `1` and `30`.
            offer_limit: Must either be `0`, or a number between `1` and `10`, `50`, or `100`.

        Returns FreeTrialLink as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/trial-links; not safe to repeat (creates: there would be two of it).
        """
        from ..api.free_trial_links.create_free_trial_link import OPERATION

        return self._caller.call(
            OPERATION,
            {
                "account": account,
                "duration": duration,
                "offer_expiration": offer_expiration,
                "offer_limit": offer_limit,
                "name": name,
                "tags": tags,
            },
            validate=validate,
            options=options,
        )

    def delete(
        self, account: str, trial_link_id: int, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Success]:
        """Delete Free Trial Link.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/{account}/trial-links/{trial_link_id}; safe to repeat.
        """
        from ..api.free_trial_links.delete_free_trial_link import OPERATION

        return self._caller.call(
            OPERATION, {"account": account, "trial_link_id": trial_link_id}, validate=validate, options=options
        )

    def get(
        self, account: str, trial_link_id: int, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.FreeTrialLink]:
        """Get Free Trial Link.

        Returns FreeTrialLink as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/trial-links/{trial_link_id}; safe to repeat.
        """
        from ..api.free_trial_links.get_free_trial_link import OPERATION

        return self._caller.call(
            OPERATION, {"account": account, "trial_link_id": trial_link_id}, validate=validate, options=options
        )

    def get_cohort_arps(
        self,
        account: str,
        trial_link_id: int,
        *,
        acquisition_end: str | Unset = UNSET,
        acquisition_start: str | Unset = UNSET,
        revenue_basis: Literal["net", "gross"] | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[dict[str, Any]]:
        """Get Free Trial Link Cohort ARPS.

        Returns JSON as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/trial-links/{trial_link_id}/cohort-arps; safe to repeat.
        """
        from ..api.free_trial_links.get_free_trial_link_cohort_arps import OPERATION

        return self._caller.call(
            OPERATION,
            {
                "account": account,
                "trial_link_id": trial_link_id,
                "acquisition_end": acquisition_end,
                "acquisition_start": acquisition_start,
                "revenue_basis": revenue_basis,
            },
            validate=validate,
            options=options,
        )

    def get_stats(
        self,
        account: str,
        trial_link_id: int,
        *,
        date_end: str | Unset = UNSET,
        date_start: str | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.LinkStats]:
        """Get Free Trial Link Stats.

        Returns LinkStats as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/trial-links/{trial_link_id}/stats; safe to repeat.
        """
        from ..api.free_trial_links.get_free_trial_link_stats import OPERATION

        return self._caller.call(
            OPERATION,
            {"account": account, "trial_link_id": trial_link_id, "date_end": date_end, "date_start": date_start},
            validate=validate,
            options=options,
        )

    def list(
        self,
        account: str,
        *,
        end_date: str | dt.datetime | dt.date | None | Unset = UNSET,
        sort_by: Literal["create_date", "expire_date", "subscribe_counts", "subscribe_days", "claims_count"]
        | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        sort: Literal["asc", "desc"] | Unset = UNSET,
        start_date: str | dt.datetime | dt.date | None | Unset = UNSET,
        synchronous: bool | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> Page[models.FreeTrialLink]:
        """List Free Trial Links.

        Args:
            end_date: Must not be greater than 255 characters.
            sort_by: Default `create_date`.
            limit: Must be at least 1. Must not be greater than 100. Default `10`.
            offset: Must be at least 0. Default `0`.
            sort: Default `desc`.
            start_date: Must not be greater than 255 characters.

        Returns a page of FreeTrialLink; iterating over it goes on over all pages. 1 credit; none if the
        answer comes from the API's cache. Sends GET /api/{account}/trial-links; safe to repeat.
        """
        from ..api.free_trial_links.list_free_trial_links import OPERATION

        return self._list(
            OPERATION,
            {
                "account": account,
                "end_date": end_date,
                "sort_by": sort_by,
                "limit": limit,
                "offset": offset,
                "sort": sort,
                "start_date": start_date,
                "synchronous": synchronous,
            },
            resume_from,
            validate,
            options,
        )

    def list_spenders(
        self,
        account: str,
        trial_link_id: int,
        *,
        limit: int | Unset = UNSET,
        min_spend: float | Decimal | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> Page[models.LinkSpender]:
        """List Free Trial Link Spenders.

        Args:
            limit: Default `50`.
            min_spend: Must be at least 1. Default `1`.
            offset: Default `0`.

        Returns a page of LinkSpender; iterating over it goes on over all pages. 1 credit; none if the
        answer comes from the API's cache. Sends GET /api/{account}/trial-links/{trial_link_id}/spenders;
        safe to repeat.
        """
        from ..api.free_trial_links.list_free_trial_link_spenders import OPERATION

        return self._list(
            OPERATION,
            {
                "account": account,
                "trial_link_id": trial_link_id,
                "limit": limit,
                "min_spend": min_spend,
                "offset": offset,
            },
            resume_from,
            validate,
            options,
        )

    def list_subscribers(
        self,
        account: str,
        trial_link_id: int,
        *,
        limit: int,
        offset: int,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> Page[models.Fan]:
        """List Free Trial Link Subscribers.

        Args:
            limit: Default `10`.
            offset: Default `0`.

        Returns a page of Fan; iterating over it goes on over all pages. 1 credit; none if the answer comes
        from the API's cache. Sends GET /api/{account}/trial-links/{trial_link_id}/subscribers; safe to
        repeat.
        """
        from ..api.free_trial_links.list_free_trial_link_subscribers import OPERATION

        return self._list(
            OPERATION,
            {"account": account, "trial_link_id": trial_link_id, "limit": limit, "offset": offset},
            resume_from,
            validate,
            options,
        )

    def list_tags(
        self, account: str, trial_link_id: int, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.LinkTags]:
        """List Free Trial Link Tags.

        Returns LinkTags as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/trial-links/{trial_link_id}/tags; safe to repeat.
        """
        from ..api.free_trial_links.list_free_trial_link_tags import OPERATION

        return self._caller.call(
            OPERATION, {"account": account, "trial_link_id": trial_link_id}, validate=validate, options=options
        )

    def remove_tags(
        self,
        account: str,
        trial_link_id: int,
        *,
        tags: Sequence[str],
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.LinkTags]:
        """Remove Free Trial Link Tags.

        Returns LinkTags as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/{account}/trial-links/{trial_link_id}/tags; safe to repeat.
        """
        from ..api.free_trial_links.remove_free_trial_link_tags import OPERATION

        return self._caller.call(
            OPERATION,
            {"account": account, "trial_link_id": trial_link_id, "tags": tags},
            validate=validate,
            options=options,
        )


class AsyncFreeTrialLinks(AsyncResource):
    """APIs for managing Free Trial Links."""

    __slots__ = ()

    async def add_tags(
        self,
        account: str,
        trial_link_id: int,
        *,
        tags: Sequence[str],
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.LinkTags]:
        """Add Free Trial Link Tags.

        Returns LinkTags as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/trial-links/{trial_link_id}/tags; safe to repeat.
        """
        from ..api.free_trial_links.add_free_trial_link_tags import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account": account, "trial_link_id": trial_link_id, "tags": tags},
            validate=validate,
            options=options,
        )

    async def create(
        self,
        account: str,
        *,
        duration: Literal[1, 3, 7, 14, 30, 90, 180, 360],
        offer_expiration: int,
        offer_limit: Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 50, 100],
        name: str | None | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.FreeTrialLink]:
        """Create Free Trial Link.

        Args:
            offer_expiration: Must either be `0`, or a number between `1` and `30`.
            offer_limit: Must either be `0`, or a number between `1` and `10`, `50`, or `100`.

        Returns FreeTrialLink as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/trial-links; not safe to repeat (creates: there would be two of it).
        """
        from ..api.free_trial_links.create_free_trial_link import OPERATION

        return await self._caller.call(
            OPERATION,
            {
                "account": account,
                "duration": duration,
                "offer_expiration": offer_expiration,
                "offer_limit": offer_limit,
                "name": name,
                "tags": tags,
            },
            validate=validate,
            options=options,
        )

    async def delete(
        self, account: str, trial_link_id: int, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Success]:
        """Delete Free Trial Link.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/{account}/trial-links/{trial_link_id}; safe to repeat.
        """
        from ..api.free_trial_links.delete_free_trial_link import OPERATION

        return await self._caller.call(
            OPERATION, {"account": account, "trial_link_id": trial_link_id}, validate=validate, options=options
        )

    async def get(
        self, account: str, trial_link_id: int, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.FreeTrialLink]:
        """Get Free Trial Link.

        Returns FreeTrialLink as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/trial-links/{trial_link_id}; safe to repeat.
        """
        from ..api.free_trial_links.get_free_trial_link import OPERATION

        return await self._caller.call(
            OPERATION, {"account": account, "trial_link_id": trial_link_id}, validate=validate, options=options
        )

    async def get_cohort_arps(
        self,
        account: str,
        trial_link_id: int,
        *,
        acquisition_end: str | Unset = UNSET,
        acquisition_start: str | Unset = UNSET,
        revenue_basis: Literal["net", "gross"] | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[dict[str, Any]]:
        """Get Free Trial Link Cohort ARPS.

        Returns JSON as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/trial-links/{trial_link_id}/cohort-arps; safe to repeat.
        """
        from ..api.free_trial_links.get_free_trial_link_cohort_arps import OPERATION

        return await self._caller.call(
            OPERATION,
            {
                "account": account,
                "trial_link_id": trial_link_id,
                "acquisition_end": acquisition_end,
                "acquisition_start": acquisition_start,
                "revenue_basis": revenue_basis,
            },
            validate=validate,
            options=options,
        )

    async def get_stats(
        self,
        account: str,
        trial_link_id: int,
        *,
        date_end: str | Unset = UNSET,
        date_start: str | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.LinkStats]:
        """Get Free Trial Link Stats.

        Returns LinkStats as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/trial-links/{trial_link_id}/stats; safe to repeat.
        """
        from ..api.free_trial_links.get_free_trial_link_stats import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account": account, "trial_link_id": trial_link_id, "date_end": date_end, "date_start": date_start},
            validate=validate,
            options=options,
        )

    def list(
        self,
        account: str,
        *,
        end_date: str | dt.datetime | dt.date | None | Unset = UNSET,
        sort_by: Literal["create_date", "expire_date", "subscribe_counts", "subscribe_days", "claims_count"]
        | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        sort: Literal["asc", "desc"] | Unset = UNSET,
        start_date: str | dt.datetime | dt.date | None | Unset = UNSET,
        synchronous: bool | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.FreeTrialLink]:
        """List Free Trial Links.

        Args:
            end_date: Must not be greater than 255 characters.
            sort_by: Default `create_date`.
            limit: Must be at least 1. Must not be greater than 100. Default `10`.
            offset: Must be at least 0. Default `0`.
            sort: Default `desc`.
            start_date: Must not be greater than 255 characters.

        Returns a page of FreeTrialLink; iterating over it goes on over all pages. 1 credit; none if the
        answer comes from the API's cache. Sends GET /api/{account}/trial-links; safe to repeat.
        """
        from ..api.free_trial_links.list_free_trial_links import OPERATION

        return self._list(
            OPERATION,
            {
                "account": account,
                "end_date": end_date,
                "sort_by": sort_by,
                "limit": limit,
                "offset": offset,
                "sort": sort,
                "start_date": start_date,
                "synchronous": synchronous,
            },
            resume_from,
            validate,
            options,
        )

    def list_spenders(
        self,
        account: str,
        trial_link_id: int,
        *,
        limit: int | Unset = UNSET,
        min_spend: float | Decimal | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.LinkSpender]:
        """List Free Trial Link Spenders.

        Args:
            limit: Default `50`.
            min_spend: Must be at least 1. Default `1`.
            offset: Default `0`.

        Returns a page of LinkSpender; iterating over it goes on over all pages. 1 credit; none if the
        answer comes from the API's cache. Sends GET /api/{account}/trial-links/{trial_link_id}/spenders;
        safe to repeat.
        """
        from ..api.free_trial_links.list_free_trial_link_spenders import OPERATION

        return self._list(
            OPERATION,
            {
                "account": account,
                "trial_link_id": trial_link_id,
                "limit": limit,
                "min_spend": min_spend,
                "offset": offset,
            },
            resume_from,
            validate,
            options,
        )

    def list_subscribers(
        self,
        account: str,
        trial_link_id: int,
        *,
        limit: int,
        offset: int,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.Fan]:
        """List Free Trial Link Subscribers.

        Args:
            limit: Default `10`.
            offset: Default `0`.

        Returns a page of Fan; iterating over it goes on over all pages. 1 credit; none if the answer comes
        from the API's cache. Sends GET /api/{account}/trial-links/{trial_link_id}/subscribers; safe to
        repeat.
        """
        from ..api.free_trial_links.list_free_trial_link_subscribers import OPERATION

        return self._list(
            OPERATION,
            {"account": account, "trial_link_id": trial_link_id, "limit": limit, "offset": offset},
            resume_from,
            validate,
            options,
        )

    async def list_tags(
        self, account: str, trial_link_id: int, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.LinkTags]:
        """List Free Trial Link Tags.

        Returns LinkTags as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/trial-links/{trial_link_id}/tags; safe to repeat.
        """
        from ..api.free_trial_links.list_free_trial_link_tags import OPERATION

        return await self._caller.call(
            OPERATION, {"account": account, "trial_link_id": trial_link_id}, validate=validate, options=options
        )

    async def remove_tags(
        self,
        account: str,
        trial_link_id: int,
        *,
        tags: Sequence[str],
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.LinkTags]:
        """Remove Free Trial Link Tags.

        Returns LinkTags as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/{account}/trial-links/{trial_link_id}/tags; safe to repeat.
        """
        from ..api.free_trial_links.remove_free_trial_link_tags import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account": account, "trial_link_id": trial_link_id, "tags": tags},
            validate=validate,
            options=options,
        )
