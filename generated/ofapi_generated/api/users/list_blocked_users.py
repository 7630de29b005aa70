"""`users.list_blocked`: List Blocked Users."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.operation import Operation
from ...runtime.paging import Paging
from ...runtime.request import Parameter
from ...runtime.response import Answer
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...runtime.response import Envelope
    from ...types import Response

OPERATION: Operation[list[dict[str, Any]]] = Operation(
    "listBlockedUsers",
    resource="users",
    name="list_blocked",
    method="GET",
    path="/api/{account}/users/blocked",
    path_parameters=(Parameter("account", "account"),),
    query=(Parameter("query", "query"),),
    repeatable=True,
    paging=Paging("next_page", ""),
    responses={"200": Answer("data")},
)


def sync_detailed(
    account: str, *, client: AuthenticatedClient, query: str | Unset = UNSET
) -> Response[Envelope[list[dict[str, Any]]]]:
    """List Blocked Users. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "query": query})


def sync(
    account: str, *, client: AuthenticatedClient, query: str | Unset = UNSET
) -> Envelope[list[dict[str, Any]]] | None:
    """List Blocked Users. What the body holds."""
    return sync_detailed(client=client, account=account, query=query).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient, query: str | Unset = UNSET
) -> Response[Envelope[list[dict[str, Any]]]]:
    """List Blocked Users. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account, "query": query})


async def asyncio(
    account: str, *, client: AuthenticatedClient, query: str | Unset = UNSET
) -> Envelope[list[dict[str, Any]]] | None:
    """List Blocked Users. What the body holds."""
    return (await asyncio_detailed(client=client, account=account, query=query)).parsed
