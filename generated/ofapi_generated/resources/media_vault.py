"""Media Vault: the operations of `client.media_vault`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..runtime.resource import AsyncResource, Resource
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models
    from ..runtime.options import RequestOptions
    from ..runtime.pages import AsyncPager, Page
    from ..runtime.request import FileTypes
    from ..runtime.response import ApiResponse


class MediaVault(Resource):
    """Media Vault."""

    __slots__ = ()

    def delete(
        self,
        account: str,
        *,
        media_ids: Sequence[int | str],
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.Success]:
        """Delete Vault Media.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/{account}/media/vault/delete-media; safe to repeat.
        """
        from ..api.media_vault.delete_vault_media import OPERATION

        return self._caller.call(
            OPERATION, {"account": account, "media_ids": media_ids}, validate=validate, options=options
        )

    def get(
        self, account: str, media_id: int, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Media]:
        """Get Vault Media.

        Returns Media as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/media/vault/{media_id}; safe to repeat.
        """
        from ..api.media_vault.get_vault_media import OPERATION

        return self._caller.call(
            OPERATION, {"account": account, "media_id": media_id}, validate=validate, options=options
        )

    def list(
        self,
        account: str,
        *,
        sort_by: Literal["recent", "most-liked", "highest-tips"] | Unset = UNSET,
        limit: int | Unset = UNSET,
        list_id: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        query: str | None | Unset = UNSET,
        sort: Literal["desc", "asc"] | Unset = UNSET,
        type: Literal["photo", "gif", "video", "audio"] | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> Page[models.Media]:
        """List Vault Media.

        Args:
            sort_by: Default `recent`.
            limit: Default `24`.
            offset: Default `0`.
            sort: Default `desc`.

        Returns a page of Media; iterating over it goes on over all pages. 1 credit; none if the answer
        comes from the API's cache. Sends GET /api/{account}/media/vault; safe to repeat.
        """
        from ..api.media_vault.list_vault_media import OPERATION

        return self._list(
            OPERATION,
            {
                "account": account,
                "sort_by": sort_by,
                "limit": limit,
                "list_id": list_id,
                "offset": offset,
                "query": query,
                "sort": sort,
                "type": type,
            },
            resume_from,
            validate,
            options,
        )

    def upload(
        self,
        account: str,
        *,
        async_: bool | Unset = UNSET,
        file: FileTypes | Unset = UNSET,
        file_url: str | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.Media]:
        """Upload Media to Vault.

        Args:
            file: Required if `file_url` is not provided.
            file_url: Required if `file` is not provided.

        Returns Media as `data`. 3 credits for each megabyte of the file. Sends POST
        /api/{account}/media/vault; not safe to repeat (uploads or fetches a file: there would be two of it,
        and credits are charged for each).
        """
        from ..api.media_vault.upload_media_to_vault import OPERATION

        return self._caller.call(
            OPERATION,
            {"account": account, "async_": async_, "file": file, "file_url": file_url},
            validate=validate,
            options=options,
        )


class AsyncMediaVault(AsyncResource):
    """Media Vault."""

    __slots__ = ()

    async def delete(
        self,
        account: str,
        *,
        media_ids: Sequence[int | str],
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.Success]:
        """Delete Vault Media.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/{account}/media/vault/delete-media; safe to repeat.
        """
        from ..api.media_vault.delete_vault_media import OPERATION

        return await self._caller.call(
            OPERATION, {"account": account, "media_ids": media_ids}, validate=validate, options=options
        )

    async def get(
        self, account: str, media_id: int, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Media]:
        """Get Vault Media.

        Returns Media as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/media/vault/{media_id}; safe to repeat.
        """
        from ..api.media_vault.get_vault_media import OPERATION

        return await self._caller.call(
            OPERATION, {"account": account, "media_id": media_id}, validate=validate, options=options
        )

    def list(
        self,
        account: str,
        *,
        sort_by: Literal["recent", "most-liked", "highest-tips"] | Unset = UNSET,
        limit: int | Unset = UNSET,
        list_id: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        query: str | None | Unset = UNSET,
        sort: Literal["desc", "asc"] | Unset = UNSET,
        type: Literal["photo", "gif", "video", "audio"] | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.Media]:
        """List Vault Media.

        Args:
            sort_by: Default `recent`.
            limit: Default `24`.
            offset: Default `0`.
            sort: Default `desc`.

        Returns a page of Media; iterating over it goes on over all pages. 1 credit; none if the answer
        comes from the API's cache. Sends GET /api/{account}/media/vault; safe to repeat.
        """
        from ..api.media_vault.list_vault_media import OPERATION

        return self._list(
            OPERATION,
            {
                "account": account,
                "sort_by": sort_by,
                "limit": limit,
                "list_id": list_id,
                "offset": offset,
                "query": query,
                "sort": sort,
                "type": type,
            },
            resume_from,
            validate,
            options,
        )

    async def upload(
        self,
        account: str,
        *,
        async_: bool | Unset = UNSET,
        file: FileTypes | Unset = UNSET,
        file_url: str | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.Media]:
        """Upload Media to Vault.

        Args:
            file: Required if `file_url` is not provided.
            file_url: Required if `file` is not provided.

        Returns Media as `data`. 3 credits for each megabyte of the file. Sends POST
        /api/{account}/media/vault; not safe to repeat (uploads or fetches a file: there would be two of it,
        and credits are charged for each).
        """
        from ..api.media_vault.upload_media_to_vault import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account": account, "async_": async_, "file": file, "file_url": file_url},
            validate=validate,
            options=options,
        )
