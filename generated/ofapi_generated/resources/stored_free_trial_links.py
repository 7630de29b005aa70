"""Stored Free Trial Links: the operations of `client.stored_free_trial_links`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.resource import AsyncResource, Resource
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models
    from ..runtime.options import RequestOptions
    from ..runtime.pages import AsyncPager, Page


class StoredFreeTrialLinks(Resource):
    """Instant APIs for retrieving stored free trial links from the OnlyFansAPI Cache (free, no credits used)."""

    __slots__ = ()

    def list(
        self,
        account: str,
        *,
        filter_include_smart_links: bool | Unset = UNSET,
        filter_search: str | None | Unset = UNSET,
        filter_tags: Sequence[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> Page[models.FreeTrialLink]:
        """List Stored Free Trial Links.

        Args:
            filter_search: Must not be greater than 255 characters.
            filter_tags: Must not be greater than 50 characters.
            limit: Must be at least 1. Must not be greater than 1000. Default `10`.
            offset: Must be at least 0. Default `0`.

        Returns a page of FreeTrialLink; iterating over it goes on over all pages. 1 credit; none if the
        answer comes from the API's cache. Sends GET /api/{account}/stored/trial-links; safe to repeat.
        """
        from ..api.stored_free_trial_links.list_stored_free_trial_links import OPERATION

        return self._list(
            OPERATION,
            {
                "account": account,
                "filter_include_smart_links": filter_include_smart_links,
                "filter_search": filter_search,
                "filter_tags": filter_tags,
                "limit": limit,
                "offset": offset,
            },
            resume_from,
            validate,
            options,
        )


class AsyncStoredFreeTrialLinks(AsyncResource):
    """Instant APIs for retrieving stored free trial links from the OnlyFansAPI Cache (free, no credits used)."""

    __slots__ = ()

    def list(
        self,
        account: str,
        *,
        filter_include_smart_links: bool | Unset = UNSET,
        filter_search: str | None | Unset = UNSET,
        filter_tags: Sequence[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.FreeTrialLink]:
        """List Stored Free Trial Links.

        Args:
            filter_search: Must not be greater than 255 characters.
            filter_tags: Must not be greater than 50 characters.
            limit: Must be at least 1. Must not be greater than 1000. Default `10`.
            offset: Must be at least 0. Default `0`.

        Returns a page of FreeTrialLink; iterating over it goes on over all pages. 1 credit; none if the
        answer comes from the API's cache. Sends GET /api/{account}/stored/trial-links; safe to repeat.
        """
        from ..api.stored_free_trial_links.list_stored_free_trial_links import OPERATION

        return self._list(
            OPERATION,
            {
                "account": account,
                "filter_include_smart_links": filter_include_smart_links,
                "filter_search": filter_search,
                "filter_tags": filter_tags,
                "limit": limit,
                "offset": offset,
            },
            resume_from,
            validate,
            options,
        )
