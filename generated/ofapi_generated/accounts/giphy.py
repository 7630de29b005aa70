"""Giphy of one account: the operations of `account.giphy`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.resource import AccountResource, AsyncAccountResource
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models
    from ..runtime.options import RequestOptions
    from ..runtime.pages import AsyncPager, Page


class AccountGiphy(AccountResource):
    """Giphy."""

    __slots__ = ()

    def list_trending(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> Page[models.Gif]:
        """List Trending GIFs.

        Returns a page of Gif; iterating over it goes on over all pages. 1 credit; none if the answer comes
        from the API's cache. Sends GET /api/{account}/giphy/trending; safe to repeat.
        """
        from ..api.giphy.list_trending_gi_fs import OPERATION

        return self._list(
            OPERATION, {"account": self._account, "limit": limit, "offset": offset}, resume_from, validate, options
        )

    def search(
        self,
        *,
        query: str,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> Page[models.Gif]:
        """Search GIFs.

        Returns a page of Gif; iterating over it goes on over all pages. 1 credit; none if the answer comes
        from the API's cache. Sends GET /api/{account}/giphy/search; safe to repeat.
        """
        from ..api.giphy.search_gi_fs import OPERATION

        return self._list(
            OPERATION,
            {"account": self._account, "query": query, "limit": limit, "offset": offset},
            resume_from,
            validate,
            options,
        )


class AsyncAccountGiphy(AsyncAccountResource):
    """Giphy."""

    __slots__ = ()

    def list_trending(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.Gif]:
        """List Trending GIFs.

        Returns a page of Gif; iterating over it goes on over all pages. 1 credit; none if the answer comes
        from the API's cache. Sends GET /api/{account}/giphy/trending; safe to repeat.
        """
        from ..api.giphy.list_trending_gi_fs import OPERATION

        return self._list(
            OPERATION, {"account": self._account, "limit": limit, "offset": offset}, resume_from, validate, options
        )

    def search(
        self,
        *,
        query: str,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.Gif]:
        """Search GIFs.

        Returns a page of Gif; iterating over it goes on over all pages. 1 credit; none if the answer comes
        from the API's cache. Sends GET /api/{account}/giphy/search; safe to repeat.
        """
        from ..api.giphy.search_gi_fs import OPERATION

        return self._list(
            OPERATION,
            {"account": self._account, "query": query, "limit": limit, "offset": offset},
            resume_from,
            validate,
            options,
        )
