"""Giphy: the operations of `client.giphy`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.operation import AsyncResource, Resource
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models
    from ..runtime.options import RequestOptions
    from ..runtime.response import ApiResponse


class Giphy(Resource):
    """Giphy."""

    __slots__ = ()

    def list_trending(
        self,
        account: str,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[list[models.Gif]]:
        """List Trending GIFs.

        Sends GET /api/{account}/giphy/trending
        """
        from ..api.giphy.list_trending_gi_fs import OPERATION

        return self._caller.call(
            OPERATION, {"account": account, "limit": limit, "offset": offset}, validate=validate, options=options
        )

    def search(
        self,
        account: str,
        *,
        query: str,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[list[models.Gif]]:
        """Search GIFs.

        Sends GET /api/{account}/giphy/search
        """
        from ..api.giphy.search_gi_fs import OPERATION

        return self._caller.call(
            OPERATION,
            {"account": account, "query": query, "limit": limit, "offset": offset},
            validate=validate,
            options=options,
        )


class AsyncGiphy(AsyncResource):
    """Giphy."""

    __slots__ = ()

    async def list_trending(
        self,
        account: str,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[list[models.Gif]]:
        """List Trending GIFs.

        Sends GET /api/{account}/giphy/trending
        """
        from ..api.giphy.list_trending_gi_fs import OPERATION

        return await self._caller.call(
            OPERATION, {"account": account, "limit": limit, "offset": offset}, validate=validate, options=options
        )

    async def search(
        self,
        account: str,
        *,
        query: str,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[list[models.Gif]]:
        """Search GIFs.

        Sends GET /api/{account}/giphy/search
        """
        from ..api.giphy.search_gi_fs import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account": account, "query": query, "limit": limit, "offset": offset},
            validate=validate,
            options=options,
        )
