"""`vault_lists.rename`: Rename Vault List."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.operation import Operation
from ...runtime.request import Parameter
from ...runtime.response import Answer
from ...runtime.shapes import Ref

if TYPE_CHECKING:
    from ... import models
    from ...client import AuthenticatedClient
    from ...runtime.response import Envelope
    from ...types import Response

OPERATION: Operation[models.VaultList] = Operation(
    "renameVaultList",
    resource="vault_lists",
    name="rename",
    method="PUT",
    path="/api/{account}/media/vault/lists/{list_id}",
    path_parameters=(Parameter("account", "account"), Parameter("list_id", "list_id")),
    media_type="application/json",
    body=(Parameter("name", "name", required=True, text=True),),
    body_required=True,
    repeatable=True,
    responses={"200": Answer("data", Ref("VaultList"))},
)


def sync_detailed(
    account: str, list_id: int | str, *, client: AuthenticatedClient, body: models.RenameVaultListBody
) -> Response[Envelope[models.VaultList]]:
    """Rename Vault List. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "list_id": list_id}, body)


def sync(
    account: str, list_id: int | str, *, client: AuthenticatedClient, body: models.RenameVaultListBody
) -> Envelope[models.VaultList] | None:
    """Rename Vault List. What the body holds."""
    return sync_detailed(client=client, body=body, account=account, list_id=list_id).parsed


async def asyncio_detailed(
    account: str, list_id: int | str, *, client: AuthenticatedClient, body: models.RenameVaultListBody
) -> Response[Envelope[models.VaultList]]:
    """Rename Vault List. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account, "list_id": list_id}, body)


async def asyncio(
    account: str, list_id: int | str, *, client: AuthenticatedClient, body: models.RenameVaultListBody
) -> Envelope[models.VaultList] | None:
    """Rename Vault List. What the body holds."""
    return (await asyncio_detailed(client=client, body=body, account=account, list_id=list_id)).parsed
