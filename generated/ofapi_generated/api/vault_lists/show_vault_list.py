"""`vault_lists.get`: Show Vault List."""

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
    "showVaultList",
    resource="vault_lists",
    name="get",
    method="GET",
    path="/api/{account}/media/vault/lists/{list_id}",
    path_parameters=(Parameter("account", "account"), Parameter("list_id", "list_id")),
    repeatable=True,
    responses={"200": Answer("data", Ref("VaultList"))},
)


def sync_detailed(
    account: str, list_id: int | str, *, client: AuthenticatedClient
) -> Response[Envelope[models.VaultList]]:
    """Show Vault List. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "list_id": list_id})


def sync(account: str, list_id: int | str, *, client: AuthenticatedClient) -> Envelope[models.VaultList] | None:
    """Show Vault List. What the body holds."""
    return sync_detailed(client=client, account=account, list_id=list_id).parsed


async def asyncio_detailed(
    account: str, list_id: int | str, *, client: AuthenticatedClient
) -> Response[Envelope[models.VaultList]]:
    """Show Vault List. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account, "list_id": list_id})


async def asyncio(
    account: str, list_id: int | str, *, client: AuthenticatedClient
) -> Envelope[models.VaultList] | None:
    """Show Vault List. What the body holds."""
    return (await asyncio_detailed(client=client, account=account, list_id=list_id)).parsed
