"""Shared Tracking Links: the operations of `client.shared_tracking_links`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..runtime.resource import AsyncResource, Resource
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models
    from ..runtime.options import RequestOptions
    from ..runtime.pages import AsyncPager, Page
    from ..runtime.response import ApiResponse


class SharedTrackingLinks(Resource):
    """APIs for Tracking Links (campaigns) that other OF creators have shared with this account. Revenue, cost, and spender data are not available for shared campaigns."""

    __slots__ = ()

    def add_tags(
        self,
        account: str,
        shared_tracking_link_id: int,
        *,
        tags: Sequence[str],
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.LinkTags]:
        """Add Shared Tracking Link Tags.

        Returns LinkTags as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/shared-tracking-links/{shared_tracking_link_id}/tags; safe to repeat.
        """
        from ..api.shared_tracking_links.add_shared_tracking_link_tags import OPERATION

        return self._caller.call(
            OPERATION,
            {"account": account, "shared_tracking_link_id": shared_tracking_link_id, "tags": tags},
            validate=validate,
            options=options,
        )

    def list(
        self,
        account: str,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        pagination: bool | Literal[0, 1] | Unset = UNSET,
        sorting_deleted: bool | Literal[0, 1] | Unset = UNSET,
        stats: str | Unset = UNSET,
        synchronous: bool | Unset = UNSET,
        with_deleted: bool | Literal[0, 1] | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> Page[models.TrackingLink]:
        """List Shared Tracking Links.

        Args:
            limit: Must be at least 1. Must not be greater than 100. Default `10`.
            offset: Must be at least 0. Default `0`.
            pagination: Default `1`.
            sorting_deleted: Default `1`.
            stats: Must not be greater than 10 characters. Default `true`.
            with_deleted: Default `1`.

        Returns a page of TrackingLink; iterating over it goes on over all pages. 1 credit; none if the
        answer comes from the API's cache. Sends GET /api/{account}/shared-tracking-links; safe to repeat.
        """
        from ..api.shared_tracking_links.list_shared_tracking_links import OPERATION

        return self._list(
            OPERATION,
            {
                "account": account,
                "limit": limit,
                "offset": offset,
                "pagination": pagination,
                "sorting_deleted": sorting_deleted,
                "stats": stats,
                "synchronous": synchronous,
                "with_deleted": with_deleted,
            },
            resume_from,
            validate,
            options,
        )

    def list_tags(
        self,
        account: str,
        shared_tracking_link_id: int,
        *,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.LinkTags]:
        """List Shared Tracking Link Tags.

        Returns LinkTags as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/shared-tracking-links/{shared_tracking_link_id}/tags; safe to repeat.
        """
        from ..api.shared_tracking_links.list_shared_tracking_link_tags import OPERATION

        return self._caller.call(
            OPERATION,
            {"account": account, "shared_tracking_link_id": shared_tracking_link_id},
            validate=validate,
            options=options,
        )

    def remove_tags(
        self,
        account: str,
        shared_tracking_link_id: int,
        *,
        tags: Sequence[str],
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.LinkTags]:
        """Remove Shared Tracking Link Tags.

        Returns LinkTags as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/{account}/shared-tracking-links/{shared_tracking_link_id}/tags; safe to repeat.
        """
        from ..api.shared_tracking_links.remove_shared_tracking_link_tags import OPERATION

        return self._caller.call(
            OPERATION,
            {"account": account, "shared_tracking_link_id": shared_tracking_link_id, "tags": tags},
            validate=validate,
            options=options,
        )

    def revoke_access(
        self,
        account: str,
        shared_tracking_link_id: int,
        *,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.Success]:
        """Revoke Shared Tracking Link Access.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/{account}/shared-tracking-links/{shared_tracking_link_id}; safe to repeat.
        """
        from ..api.shared_tracking_links.revoke_shared_tracking_link_access import OPERATION

        return self._caller.call(
            OPERATION,
            {"account": account, "shared_tracking_link_id": shared_tracking_link_id},
            validate=validate,
            options=options,
        )


class AsyncSharedTrackingLinks(AsyncResource):
    """APIs for Tracking Links (campaigns) that other OF creators have shared with this account. Revenue, cost, and spender data are not available for shared campaigns."""

    __slots__ = ()

    async def add_tags(
        self,
        account: str,
        shared_tracking_link_id: int,
        *,
        tags: Sequence[str],
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.LinkTags]:
        """Add Shared Tracking Link Tags.

        Returns LinkTags as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/shared-tracking-links/{shared_tracking_link_id}/tags; safe to repeat.
        """
        from ..api.shared_tracking_links.add_shared_tracking_link_tags import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account": account, "shared_tracking_link_id": shared_tracking_link_id, "tags": tags},
            validate=validate,
            options=options,
        )

    def list(
        self,
        account: str,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        pagination: bool | Literal[0, 1] | Unset = UNSET,
        sorting_deleted: bool | Literal[0, 1] | Unset = UNSET,
        stats: str | Unset = UNSET,
        synchronous: bool | Unset = UNSET,
        with_deleted: bool | Literal[0, 1] | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.TrackingLink]:
        """List Shared Tracking Links.

        Args:
            limit: Must be at least 1. Must not be greater than 100. Default `10`.
            offset: Must be at least 0. Default `0`.
            pagination: Default `1`.
            sorting_deleted: Default `1`.
            stats: Must not be greater than 10 characters. Default `true`.
            with_deleted: Default `1`.

        Returns a page of TrackingLink; iterating over it goes on over all pages. 1 credit; none if the
        answer comes from the API's cache. Sends GET /api/{account}/shared-tracking-links; safe to repeat.
        """
        from ..api.shared_tracking_links.list_shared_tracking_links import OPERATION

        return self._list(
            OPERATION,
            {
                "account": account,
                "limit": limit,
                "offset": offset,
                "pagination": pagination,
                "sorting_deleted": sorting_deleted,
                "stats": stats,
                "synchronous": synchronous,
                "with_deleted": with_deleted,
            },
            resume_from,
            validate,
            options,
        )

    async def list_tags(
        self,
        account: str,
        shared_tracking_link_id: int,
        *,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.LinkTags]:
        """List Shared Tracking Link Tags.

        Returns LinkTags as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/shared-tracking-links/{shared_tracking_link_id}/tags; safe to repeat.
        """
        from ..api.shared_tracking_links.list_shared_tracking_link_tags import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account": account, "shared_tracking_link_id": shared_tracking_link_id},
            validate=validate,
            options=options,
        )

    async def remove_tags(
        self,
        account: str,
        shared_tracking_link_id: int,
        *,
        tags: Sequence[str],
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.LinkTags]:
        """Remove Shared Tracking Link Tags.

        Returns LinkTags as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/{account}/shared-tracking-links/{shared_tracking_link_id}/tags; safe to repeat.
        """
        from ..api.shared_tracking_links.remove_shared_tracking_link_tags import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account": account, "shared_tracking_link_id": shared_tracking_link_id, "tags": tags},
            validate=validate,
            options=options,
        )

    async def revoke_access(
        self,
        account: str,
        shared_tracking_link_id: int,
        *,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.Success]:
        """Revoke Shared Tracking Link Access.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/{account}/shared-tracking-links/{shared_tracking_link_id}; safe to repeat.
        """
        from ..api.shared_tracking_links.revoke_shared_tracking_link_access import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account": account, "shared_tracking_link_id": shared_tracking_link_id},
            validate=validate,
            options=options,
        )
