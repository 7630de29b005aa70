"""Stored Shared Free Trial Links of one account: the operations of `account.stored_shared_free_trial_links`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.resource import AccountResource, AsyncAccountResource
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models
    from ..runtime.options import RequestOptions
    from ..runtime.pages import AsyncPager, Page


class AccountStoredSharedFreeTrialLinks(AccountResource):
    """Instant APIs for retrieving stored shared Free Trial Links from the OnlyFansAPI Cache (free, no credits used)."""

    __slots__ = ()

    def list(
        self,
        *,
        filter_search: str | None | Unset = UNSET,
        filter_tags: Sequence[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> Page[models.FreeTrialLink]:
        """List Stored Shared Free Trial Links.

        Args:
            filter_search: Must not be greater than 255 characters.
            filter_tags: Must not be greater than 50 characters.
            limit: Must be at least 1. Must not be greater than 1000. Default `10`.
            offset: Must be at least 0. Default `0`.

        Returns a page of FreeTrialLink; iterating over it goes on over all pages. 1 credit; none if the
        answer comes from the API's cache. Sends GET /api/{account}/stored/shared-trial-links; safe to
        repeat.
        """
        from ..api.stored_shared_free_trial_links.list_stored_shared_free_trial_links import OPERATION

        return self._list(
            OPERATION,
            {
                "account": self._account,
                "filter_search": filter_search,
                "filter_tags": filter_tags,
                "limit": limit,
                "offset": offset,
            },
            resume_from,
            validate,
            options,
        )


class AsyncAccountStoredSharedFreeTrialLinks(AsyncAccountResource):
    """Instant APIs for retrieving stored shared Free Trial Links from the OnlyFansAPI Cache (free, no credits used)."""

    __slots__ = ()

    def list(
        self,
        *,
        filter_search: str | None | Unset = UNSET,
        filter_tags: Sequence[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.FreeTrialLink]:
        """List Stored Shared Free Trial Links.

        Args:
            filter_search: Must not be greater than 255 characters.
            filter_tags: Must not be greater than 50 characters.
            limit: Must be at least 1. Must not be greater than 1000. Default `10`.
            offset: Must be at least 0. Default `0`.

        Returns a page of FreeTrialLink; iterating over it goes on over all pages. 1 credit; none if the
        answer comes from the API's cache. Sends GET /api/{account}/stored/shared-trial-links; safe to
        repeat.
        """
        from ..api.stored_shared_free_trial_links.list_stored_shared_free_trial_links import OPERATION

        return self._list(
            OPERATION,
            {
                "account": self._account,
                "filter_search": filter_search,
                "filter_tags": filter_tags,
                "limit": limit,
                "offset": offset,
            },
            resume_from,
            validate,
            options,
        )
