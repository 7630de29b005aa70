"""Shared Free Trial Links of one account: the operations of `account.shared_free_trial_links`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..runtime.resource import AccountResource, AsyncAccountResource
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models
    from ..runtime.options import RequestOptions
    from ..runtime.pages import AsyncPager, Page
    from ..runtime.response import ApiResponse


class AccountSharedFreeTrialLinks(AccountResource):
    """APIs for Free Trial Links that other OF creators have shared with this account. Revenue, cost, and spender data are not available for shared links."""

    __slots__ = ()

    def add_tags(
        self,
        shared_trial_link_id: int,
        *,
        tags: Sequence[str],
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.LinkTags]:
        """Add Shared Free Trial Link Tags.

        Returns LinkTags as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/shared-trial-links/{shared_trial_link_id}/tags; safe to repeat.
        """
        from ..api.shared_free_trial_links.add_shared_free_trial_link_tags import OPERATION

        return self._caller.call(
            OPERATION,
            {"account": self._account, "shared_trial_link_id": shared_trial_link_id, "tags": tags},
            validate=validate,
            options=options,
        )

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        pagination: bool | Literal[0, 1] | Unset = UNSET,
        synchronous: bool | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> Page[models.FreeTrialLink]:
        """List Shared Free Trial Links.

        Args:
            limit: Must be at least 1. Must not be greater than 100. Default `10`.
            offset: Must be at least 0. Default `0`.

        Returns a page of FreeTrialLink; iterating over it goes on over all pages. 1 credit; none if the
        answer comes from the API's cache. Sends GET /api/{account}/shared-trial-links; safe to repeat.
        """
        from ..api.shared_free_trial_links.list_shared_free_trial_links import OPERATION

        return self._list(
            OPERATION,
            {
                "account": self._account,
                "limit": limit,
                "offset": offset,
                "pagination": pagination,
                "synchronous": synchronous,
            },
            resume_from,
            validate,
            options,
        )

    def list_tags(
        self, shared_trial_link_id: int, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.LinkTags]:
        """List Shared Free Trial Link Tags.

        Returns LinkTags as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/shared-trial-links/{shared_trial_link_id}/tags; safe to repeat.
        """
        from ..api.shared_free_trial_links.list_shared_free_trial_link_tags import OPERATION

        return self._caller.call(
            OPERATION,
            {"account": self._account, "shared_trial_link_id": shared_trial_link_id},
            validate=validate,
            options=options,
        )

    def remove_tags(
        self,
        shared_trial_link_id: int,
        *,
        tags: Sequence[str],
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.LinkTags]:
        """Remove Shared Free Trial Link Tags.

        Returns LinkTags as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/{account}/shared-trial-links/{shared_trial_link_id}/tags; safe to repeat.
        """
        from ..api.shared_free_trial_links.remove_shared_free_trial_link_tags import OPERATION

        return self._caller.call(
            OPERATION,
            {"account": self._account, "shared_trial_link_id": shared_trial_link_id, "tags": tags},
            validate=validate,
            options=options,
        )

    def revoke_access(
        self, shared_trial_link_id: int, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Success]:
        """Revoke Shared Free Trial Link Access.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/{account}/shared-trial-links/{shared_trial_link_id}; safe to repeat.
        """
        from ..api.shared_free_trial_links.revoke_shared_free_trial_link_access import OPERATION

        return self._caller.call(
            OPERATION,
            {"account": self._account, "shared_trial_link_id": shared_trial_link_id},
            validate=validate,
            options=options,
        )


class AsyncAccountSharedFreeTrialLinks(AsyncAccountResource):
    """APIs for Free Trial Links that other OF creators have shared with this account. Revenue, cost, and spender data are not available for shared links."""

    __slots__ = ()

    async def add_tags(
        self,
        shared_trial_link_id: int,
        *,
        tags: Sequence[str],
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.LinkTags]:
        """Add Shared Free Trial Link Tags.

        Returns LinkTags as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/shared-trial-links/{shared_trial_link_id}/tags; safe to repeat.
        """
        from ..api.shared_free_trial_links.add_shared_free_trial_link_tags import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account": self._account, "shared_trial_link_id": shared_trial_link_id, "tags": tags},
            validate=validate,
            options=options,
        )

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        pagination: bool | Literal[0, 1] | Unset = UNSET,
        synchronous: bool | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.FreeTrialLink]:
        """List Shared Free Trial Links.

        Args:
            limit: Must be at least 1. Must not be greater than 100. Default `10`.
            offset: Must be at least 0. Default `0`.

        Returns a page of FreeTrialLink; iterating over it goes on over all pages. 1 credit; none if the
        answer comes from the API's cache. Sends GET /api/{account}/shared-trial-links; safe to repeat.
        """
        from ..api.shared_free_trial_links.list_shared_free_trial_links import OPERATION

        return self._list(
            OPERATION,
            {
                "account": self._account,
                "limit": limit,
                "offset": offset,
                "pagination": pagination,
                "synchronous": synchronous,
            },
            resume_from,
            validate,
            options,
        )

    async def list_tags(
        self, shared_trial_link_id: int, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.LinkTags]:
        """List Shared Free Trial Link Tags.

        Returns LinkTags as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/shared-trial-links/{shared_trial_link_id}/tags; safe to repeat.
        """
        from ..api.shared_free_trial_links.list_shared_free_trial_link_tags import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account": self._account, "shared_trial_link_id": shared_trial_link_id},
            validate=validate,
            options=options,
        )

    async def remove_tags(
        self,
        shared_trial_link_id: int,
        *,
        tags: Sequence[str],
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.LinkTags]:
        """Remove Shared Free Trial Link Tags.

        Returns LinkTags as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/{account}/shared-trial-links/{shared_trial_link_id}/tags; safe to repeat.
        """
        from ..api.shared_free_trial_links.remove_shared_free_trial_link_tags import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account": self._account, "shared_trial_link_id": shared_trial_link_id, "tags": tags},
            validate=validate,
            options=options,
        )

    async def revoke_access(
        self, shared_trial_link_id: int, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Success]:
        """Revoke Shared Free Trial Link Access.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/{account}/shared-trial-links/{shared_trial_link_id}; safe to repeat.
        """
        from ..api.shared_free_trial_links.revoke_shared_free_trial_link_access import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account": self._account, "shared_trial_link_id": shared_trial_link_id},
            validate=validate,
            options=options,
        )
