"""`vault_lists.list`: List Vault Lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.operation import Operation
from ...runtime.paging import Paging
from ...runtime.request import Parameter
from ...runtime.response import Answer
from ...runtime.shapes import Ref
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ... import models
    from ...client import AuthenticatedClient
    from ...runtime.response import Envelope
    from ...types import Response

OPERATION: Operation[models.VaultListPage] = Operation(
    "listVaultLists",
    resource="vault_lists",
    name="list",
    method="GET",
    path="/api/{account}/media/vault/lists",
    path_parameters=(Parameter("account", "account"),),
    query=(
        Parameter("lightweight", "lightweight"),
        Parameter("limit", "limit"),
        Parameter("offset", "offset"),
        Parameter("query", "query"),
    ),
    repeatable=True,
    paging=Paging(
        "offset", "list", Ref("VaultList"), moves="offset", has_more="hasMore", size="limit", default_size=24
    ),
    responses={"200": Answer("data", Ref("VaultListPage"))},
)


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient,
    lightweight: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: str | Unset = UNSET,
) -> Response[Envelope[models.VaultListPage]]:
    """List Vault Lists. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(
        client,
        OPERATION,
        {"account": account, "lightweight": lightweight, "limit": limit, "offset": offset, "query": query},
    )


def sync(
    account: str,
    *,
    client: AuthenticatedClient,
    lightweight: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: str | Unset = UNSET,
) -> Envelope[models.VaultListPage] | None:
    """List Vault Lists. What the body holds."""
    return sync_detailed(
        client=client, account=account, lightweight=lightweight, limit=limit, offset=offset, query=query
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient,
    lightweight: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: str | Unset = UNSET,
) -> Response[Envelope[models.VaultListPage]]:
    """List Vault Lists. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(
        client,
        OPERATION,
        {"account": account, "lightweight": lightweight, "limit": limit, "offset": offset, "query": query},
    )


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient,
    lightweight: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: str | Unset = UNSET,
) -> Envelope[models.VaultListPage] | None:
    """List Vault Lists. What the body holds."""
    return (
        await asyncio_detailed(
            client=client, account=account, lightweight=lightweight, limit=limit, offset=offset, query=query
        )
    ).parsed
