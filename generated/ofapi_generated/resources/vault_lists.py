"""Media Vault Lists: the operations of `client.vault_lists`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.resource import AsyncResource, Resource
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models
    from ..runtime.options import RequestOptions
    from ..runtime.pages import AsyncPager, Page
    from ..runtime.response import ApiResponse


class VaultLists(Resource):
    """Media Vault Lists."""

    __slots__ = ()

    def add_media(
        self,
        account: str,
        list_id: int | str,
        *,
        media_ids: Sequence[int | str],
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.VaultList]:
        """Add Media To List.

        Returns VaultList as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/media/vault/lists/{list_id}/media; safe to repeat.
        """
        from ..api.vault_lists.add_media_to_list import OPERATION

        return self._caller.call(
            OPERATION,
            {"account": account, "list_id": list_id, "media_ids": media_ids},
            validate=validate,
            options=options,
        )

    def create(
        self, account: str, *, name: str, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.VaultList]:
        """Create Vault List.

        Returns VaultList as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/media/vault/lists; not safe to repeat (creates: there would be two of it).
        """
        from ..api.vault_lists.create_vault_list import OPERATION

        return self._caller.call(OPERATION, {"account": account, "name": name}, validate=validate, options=options)

    def delete(
        self, account: str, list_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Success]:
        """Delete Vault List.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/{account}/media/vault/lists/{list_id}; safe to repeat.
        """
        from ..api.vault_lists.delete_vault_list import OPERATION

        return self._caller.call(
            OPERATION, {"account": account, "list_id": list_id}, validate=validate, options=options
        )

    def get(
        self, account: str, list_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.VaultList]:
        """Show Vault List.

        Returns VaultList as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/media/vault/lists/{list_id}; safe to repeat.
        """
        from ..api.vault_lists.show_vault_list import OPERATION

        return self._caller.call(
            OPERATION, {"account": account, "list_id": list_id}, validate=validate, options=options
        )

    def list(
        self,
        account: str,
        *,
        lightweight: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        query: str | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> Page[models.VaultList]:
        """List Vault Lists.

        Args:
            lightweight: Default `false`.
            limit: Default `24`.
            offset: Default `0`.

        Returns a page of VaultList; iterating over it goes on over all pages. 1 credit; none if the answer
        comes from the API's cache. Sends GET /api/{account}/media/vault/lists; safe to repeat.
        """
        from ..api.vault_lists.list_vault_lists import OPERATION

        return self._list(
            OPERATION,
            {"account": account, "lightweight": lightweight, "limit": limit, "offset": offset, "query": query},
            resume_from,
            validate,
            options,
        )

    def remove_media(
        self,
        account: str,
        list_id: int | str,
        *,
        media_ids: Sequence[int | str],
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.VaultList]:
        """Remove Media From List.

        Returns VaultList as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/{account}/media/vault/lists/{list_id}/media; safe to repeat.
        """
        from ..api.vault_lists.remove_media_from_list import OPERATION

        return self._caller.call(
            OPERATION,
            {"account": account, "list_id": list_id, "media_ids": media_ids},
            validate=validate,
            options=options,
        )

    def rename(
        self,
        account: str,
        list_id: int | str,
        *,
        name: str,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.VaultList]:
        """Rename Vault List.

        Args:
            name: Must not be greater than 255 characters.

        Returns VaultList as `data`. 1 credit; none if the answer comes from the API's cache. Sends PUT
        /api/{account}/media/vault/lists/{list_id}; safe to repeat.
        """
        from ..api.vault_lists.rename_vault_list import OPERATION

        return self._caller.call(
            OPERATION, {"account": account, "list_id": list_id, "name": name}, validate=validate, options=options
        )


class AsyncVaultLists(AsyncResource):
    """Media Vault Lists."""

    __slots__ = ()

    async def add_media(
        self,
        account: str,
        list_id: int | str,
        *,
        media_ids: Sequence[int | str],
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.VaultList]:
        """Add Media To List.

        Returns VaultList as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/media/vault/lists/{list_id}/media; safe to repeat.
        """
        from ..api.vault_lists.add_media_to_list import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account": account, "list_id": list_id, "media_ids": media_ids},
            validate=validate,
            options=options,
        )

    async def create(
        self, account: str, *, name: str, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.VaultList]:
        """Create Vault List.

        Returns VaultList as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/media/vault/lists; not safe to repeat (creates: there would be two of it).
        """
        from ..api.vault_lists.create_vault_list import OPERATION

        return await self._caller.call(
            OPERATION, {"account": account, "name": name}, validate=validate, options=options
        )

    async def delete(
        self, account: str, list_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Success]:
        """Delete Vault List.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/{account}/media/vault/lists/{list_id}; safe to repeat.
        """
        from ..api.vault_lists.delete_vault_list import OPERATION

        return await self._caller.call(
            OPERATION, {"account": account, "list_id": list_id}, validate=validate, options=options
        )

    async def get(
        self, account: str, list_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.VaultList]:
        """Show Vault List.

        Returns VaultList as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/media/vault/lists/{list_id}; safe to repeat.
        """
        from ..api.vault_lists.show_vault_list import OPERATION

        return await self._caller.call(
            OPERATION, {"account": account, "list_id": list_id}, validate=validate, options=options
        )

    def list(
        self,
        account: str,
        *,
        lightweight: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        query: str | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.VaultList]:
        """List Vault Lists.

        Args:
            lightweight: Default `false`.
            limit: Default `24`.
            offset: Default `0`.

        Returns a page of VaultList; iterating over it goes on over all pages. 1 credit; none if the answer
        comes from the API's cache. Sends GET /api/{account}/media/vault/lists; safe to repeat.
        """
        from ..api.vault_lists.list_vault_lists import OPERATION

        return self._list(
            OPERATION,
            {"account": account, "lightweight": lightweight, "limit": limit, "offset": offset, "query": query},
            resume_from,
            validate,
            options,
        )

    async def remove_media(
        self,
        account: str,
        list_id: int | str,
        *,
        media_ids: Sequence[int | str],
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.VaultList]:
        """Remove Media From List.

        Returns VaultList as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/{account}/media/vault/lists/{list_id}/media; safe to repeat.
        """
        from ..api.vault_lists.remove_media_from_list import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account": account, "list_id": list_id, "media_ids": media_ids},
            validate=validate,
            options=options,
        )

    async def rename(
        self,
        account: str,
        list_id: int | str,
        *,
        name: str,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.VaultList]:
        """Rename Vault List.

        Args:
            name: Must not be greater than 255 characters.

        Returns VaultList as `data`. 1 credit; none if the answer comes from the API's cache. Sends PUT
        /api/{account}/media/vault/lists/{list_id}; safe to repeat.
        """
        from ..api.vault_lists.rename_vault_list import OPERATION

        return await self._caller.call(
            OPERATION, {"account": account, "list_id": list_id, "name": name}, validate=validate, options=options
        )
