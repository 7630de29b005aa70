"""Tracking Links: the operations of `client.tracking_links`."""

from __future__ import annotations

import builtins
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


class TrackingLinks(Resource):
    """APIs for managing tracking links."""

    __slots__ = ()

    def add_tags(
        self,
        account: str,
        tracking_link_id: int,
        *,
        tags: Sequence[str],
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.LinkTags]:
        """Add Tracking Link Tags.

        Returns LinkTags as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/tracking-links/{tracking_link_id}/tags; safe to repeat.
        """
        from ..api.tracking_links.add_tracking_link_tags import OPERATION

        return self._caller.call(
            OPERATION,
            {"account": account, "tracking_link_id": tracking_link_id, "tags": tags},
            validate=validate,
            options=options,
        )

    def create(
        self,
        account: str,
        *,
        name: str,
        tags: Sequence[str] | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[builtins.list[models.TrackingLink]]:
        """Create Tracking Link.

        Returns list[TrackingLink] as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        POST /api/{account}/tracking-links; not safe to repeat (creates: there would be two of it).
        """
        from ..api.tracking_links.create_tracking_link import OPERATION

        return self._caller.call(
            OPERATION, {"account": account, "name": name, "tags": tags}, validate=validate, options=options
        )

    def delete(
        self, account: str, tracking_link_id: int, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Success]:
        """Delete Tracking Link.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/{account}/tracking-links/{tracking_link_id}; safe to repeat.
        """
        from ..api.tracking_links.delete_tracking_link import OPERATION

        return self._caller.call(
            OPERATION, {"account": account, "tracking_link_id": tracking_link_id}, validate=validate, options=options
        )

    def get(
        self, account: str, tracking_link_id: int, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.TrackingLink]:
        """Get Tracking Link.

        Returns TrackingLink as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/tracking-links/{tracking_link_id}; safe to repeat.
        """
        from ..api.tracking_links.get_tracking_link import OPERATION

        return self._caller.call(
            OPERATION, {"account": account, "tracking_link_id": tracking_link_id}, validate=validate, options=options
        )

    def get_cohort_arps(
        self,
        account: str,
        tracking_link_id: int,
        *,
        acquisition_end: str | Unset = UNSET,
        acquisition_start: str | Unset = UNSET,
        revenue_basis: Literal["net", "gross"] | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[dict[str, Any]]:
        """Get Tracking Link Cohort ARPS.

        Returns JSON as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/tracking-links/{tracking_link_id}/cohort-arps; safe to repeat.
        """
        from ..api.tracking_links.get_tracking_link_cohort_arps import OPERATION

        return self._caller.call(
            OPERATION,
            {
                "account": account,
                "tracking_link_id": tracking_link_id,
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
        tracking_link_id: int,
        *,
        date_end: str | Unset = UNSET,
        date_start: str | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.LinkStats]:
        """Get Tracking Link Stats.

        Returns LinkStats as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/tracking-links/{tracking_link_id}/stats; safe to repeat.
        """
        from ..api.tracking_links.get_tracking_link_stats import OPERATION

        return self._caller.call(
            OPERATION,
            {"account": account, "tracking_link_id": tracking_link_id, "date_end": date_end, "date_start": date_start},
            validate=validate,
            options=options,
        )

    def list(
        self,
        account: str,
        *,
        end_date: str | dt.datetime | dt.date | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        pagination: bool | Literal[0, 1] | Unset = UNSET,
        sort: Literal["asc", "desc"] | Unset = UNSET,
        sort_by: Literal["claims", "created_date"] | Unset = UNSET,
        start_date: str | dt.datetime | dt.date | None | Unset = UNSET,
        synchronous: bool | Unset = UNSET,
        with_deleted: bool | Literal[0, 1] | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> Page[models.TrackingLink]:
        """List Tracking Links.

        Args:
            end_date: Must not be greater than 255 characters.
            limit: Must be at least 1. Must not be greater than 100. Default `10`.
            offset: Must be at least 0. Default `0`.
            sort: Default `desc`.
            start_date: Must not be greater than 255 characters.
            with_deleted: Default `1`.

        Returns a page of TrackingLink; iterating over it goes on over all pages. 1 credit; none if the
        answer comes from the API's cache. Sends GET /api/{account}/tracking-links; safe to repeat.
        """
        from ..api.tracking_links.list_tracking_links import OPERATION

        return self._list(
            OPERATION,
            {
                "account": account,
                "end_date": end_date,
                "limit": limit,
                "offset": offset,
                "pagination": pagination,
                "sort": sort,
                "sort_by": sort_by,
                "start_date": start_date,
                "synchronous": synchronous,
                "with_deleted": with_deleted,
            },
            resume_from,
            validate,
            options,
        )

    def list_spenders(
        self,
        account: str,
        tracking_link_id: int,
        *,
        limit: int | Unset = UNSET,
        min_spend: float | Decimal | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> Page[models.LinkSpender]:
        """List Tracking Link Spenders.

        Args:
            limit: Default `50`.
            min_spend: Must be at least 1. Default `1`.
            offset: Default `0`.

        Returns a page of LinkSpender; iterating over it goes on over all pages. 1 credit; none if the
        answer comes from the API's cache. Sends GET
        /api/{account}/tracking-links/{tracking_link_id}/spenders; safe to repeat.
        """
        from ..api.tracking_links.list_tracking_link_spenders import OPERATION

        return self._list(
            OPERATION,
            {
                "account": account,
                "tracking_link_id": tracking_link_id,
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
        tracking_link_id: int,
        *,
        limit: int,
        offset: int,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> Page[models.Fan]:
        """List Tracking Link Subscribers.

        Args:
            limit: Default `10`.
            offset: Default `0`.

        Returns a page of Fan; iterating over it goes on over all pages. 1 credit; none if the answer comes
        from the API's cache. Sends GET /api/{account}/tracking-links/{tracking_link_id}/subscribers; safe
        to repeat.
        """
        from ..api.tracking_links.list_tracking_link_subscribers import OPERATION

        return self._list(
            OPERATION,
            {"account": account, "tracking_link_id": tracking_link_id, "limit": limit, "offset": offset},
            resume_from,
            validate,
            options,
        )

    def list_tags(
        self, account: str, tracking_link_id: int, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.LinkTags]:
        """List Tracking Link Tags.

        Returns LinkTags as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/tracking-links/{tracking_link_id}/tags; safe to repeat.
        """
        from ..api.tracking_links.list_tracking_link_tags import OPERATION

        return self._caller.call(
            OPERATION, {"account": account, "tracking_link_id": tracking_link_id}, validate=validate, options=options
        )

    def remove_tags(
        self,
        account: str,
        tracking_link_id: int,
        *,
        tags: Sequence[str],
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.LinkTags]:
        """Remove Tracking Link Tags.

        Returns LinkTags as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/{account}/tracking-links/{tracking_link_id}/tags; safe to repeat.
        """
        from ..api.tracking_links.remove_tracking_link_tags import OPERATION

        return self._caller.call(
            OPERATION,
            {"account": account, "tracking_link_id": tracking_link_id, "tags": tags},
            validate=validate,
            options=options,
        )


class AsyncTrackingLinks(AsyncResource):
    """APIs for managing tracking links."""

    __slots__ = ()

    async def add_tags(
        self,
        account: str,
        tracking_link_id: int,
        *,
        tags: Sequence[str],
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.LinkTags]:
        """Add Tracking Link Tags.

        Returns LinkTags as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/tracking-links/{tracking_link_id}/tags; safe to repeat.
        """
        from ..api.tracking_links.add_tracking_link_tags import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account": account, "tracking_link_id": tracking_link_id, "tags": tags},
            validate=validate,
            options=options,
        )

    async def create(
        self,
        account: str,
        *,
        name: str,
        tags: Sequence[str] | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[builtins.list[models.TrackingLink]]:
        """Create Tracking Link.

        Returns list[TrackingLink] as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        POST /api/{account}/tracking-links; not safe to repeat (creates: there would be two of it).
        """
        from ..api.tracking_links.create_tracking_link import OPERATION

        return await self._caller.call(
            OPERATION, {"account": account, "name": name, "tags": tags}, validate=validate, options=options
        )

    async def delete(
        self, account: str, tracking_link_id: int, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Success]:
        """Delete Tracking Link.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/{account}/tracking-links/{tracking_link_id}; safe to repeat.
        """
        from ..api.tracking_links.delete_tracking_link import OPERATION

        return await self._caller.call(
            OPERATION, {"account": account, "tracking_link_id": tracking_link_id}, validate=validate, options=options
        )

    async def get(
        self, account: str, tracking_link_id: int, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.TrackingLink]:
        """Get Tracking Link.

        Returns TrackingLink as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/tracking-links/{tracking_link_id}; safe to repeat.
        """
        from ..api.tracking_links.get_tracking_link import OPERATION

        return await self._caller.call(
            OPERATION, {"account": account, "tracking_link_id": tracking_link_id}, validate=validate, options=options
        )

    async def get_cohort_arps(
        self,
        account: str,
        tracking_link_id: int,
        *,
        acquisition_end: str | Unset = UNSET,
        acquisition_start: str | Unset = UNSET,
        revenue_basis: Literal["net", "gross"] | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[dict[str, Any]]:
        """Get Tracking Link Cohort ARPS.

        Returns JSON as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/tracking-links/{tracking_link_id}/cohort-arps; safe to repeat.
        """
        from ..api.tracking_links.get_tracking_link_cohort_arps import OPERATION

        return await self._caller.call(
            OPERATION,
            {
                "account": account,
                "tracking_link_id": tracking_link_id,
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
        tracking_link_id: int,
        *,
        date_end: str | Unset = UNSET,
        date_start: str | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.LinkStats]:
        """Get Tracking Link Stats.

        Returns LinkStats as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/tracking-links/{tracking_link_id}/stats; safe to repeat.
        """
        from ..api.tracking_links.get_tracking_link_stats import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account": account, "tracking_link_id": tracking_link_id, "date_end": date_end, "date_start": date_start},
            validate=validate,
            options=options,
        )

    def list(
        self,
        account: str,
        *,
        end_date: str | dt.datetime | dt.date | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        pagination: bool | Literal[0, 1] | Unset = UNSET,
        sort: Literal["asc", "desc"] | Unset = UNSET,
        sort_by: Literal["claims", "created_date"] | Unset = UNSET,
        start_date: str | dt.datetime | dt.date | None | Unset = UNSET,
        synchronous: bool | Unset = UNSET,
        with_deleted: bool | Literal[0, 1] | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.TrackingLink]:
        """List Tracking Links.

        Args:
            end_date: Must not be greater than 255 characters.
            limit: Must be at least 1. Must not be greater than 100. Default `10`.
            offset: Must be at least 0. Default `0`.
            sort: Default `desc`.
            start_date: Must not be greater than 255 characters.
            with_deleted: Default `1`.

        Returns a page of TrackingLink; iterating over it goes on over all pages. 1 credit; none if the
        answer comes from the API's cache. Sends GET /api/{account}/tracking-links; safe to repeat.
        """
        from ..api.tracking_links.list_tracking_links import OPERATION

        return self._list(
            OPERATION,
            {
                "account": account,
                "end_date": end_date,
                "limit": limit,
                "offset": offset,
                "pagination": pagination,
                "sort": sort,
                "sort_by": sort_by,
                "start_date": start_date,
                "synchronous": synchronous,
                "with_deleted": with_deleted,
            },
            resume_from,
            validate,
            options,
        )

    def list_spenders(
        self,
        account: str,
        tracking_link_id: int,
        *,
        limit: int | Unset = UNSET,
        min_spend: float | Decimal | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.LinkSpender]:
        """List Tracking Link Spenders.

        Args:
            limit: Default `50`.
            min_spend: Must be at least 1. Default `1`.
            offset: Default `0`.

        Returns a page of LinkSpender; iterating over it goes on over all pages. 1 credit; none if the
        answer comes from the API's cache. Sends GET
        /api/{account}/tracking-links/{tracking_link_id}/spenders; safe to repeat.
        """
        from ..api.tracking_links.list_tracking_link_spenders import OPERATION

        return self._list(
            OPERATION,
            {
                "account": account,
                "tracking_link_id": tracking_link_id,
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
        tracking_link_id: int,
        *,
        limit: int,
        offset: int,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.Fan]:
        """List Tracking Link Subscribers.

        Args:
            limit: Default `10`.
            offset: Default `0`.

        Returns a page of Fan; iterating over it goes on over all pages. 1 credit; none if the answer comes
        from the API's cache. Sends GET /api/{account}/tracking-links/{tracking_link_id}/subscribers; safe
        to repeat.
        """
        from ..api.tracking_links.list_tracking_link_subscribers import OPERATION

        return self._list(
            OPERATION,
            {"account": account, "tracking_link_id": tracking_link_id, "limit": limit, "offset": offset},
            resume_from,
            validate,
            options,
        )

    async def list_tags(
        self, account: str, tracking_link_id: int, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.LinkTags]:
        """List Tracking Link Tags.

        Returns LinkTags as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/tracking-links/{tracking_link_id}/tags; safe to repeat.
        """
        from ..api.tracking_links.list_tracking_link_tags import OPERATION

        return await self._caller.call(
            OPERATION, {"account": account, "tracking_link_id": tracking_link_id}, validate=validate, options=options
        )

    async def remove_tags(
        self,
        account: str,
        tracking_link_id: int,
        *,
        tags: Sequence[str],
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.LinkTags]:
        """Remove Tracking Link Tags.

        Returns LinkTags as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/{account}/tracking-links/{tracking_link_id}/tags; safe to repeat.
        """
        from ..api.tracking_links.remove_tracking_link_tags import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account": account, "tracking_link_id": tracking_link_id, "tags": tags},
            validate=validate,
            options=options,
        )
