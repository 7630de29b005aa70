"""`accounts.disconnect`: Disconnect Account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.operation import Operation
from ...runtime.request import Parameter
from ...runtime.response import Answer

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...runtime.response import Envelope
    from ...types import Response

OPERATION: Operation[dict[str, Any]] = Operation(
    "disconnectAccount",
    resource="accounts",
    name="disconnect",
    method="DELETE",
    path="/api/accounts/{id}",
    path_parameters=(Parameter("account_id", "id"),),
    repeatable=True,
    responses={"200": Answer("bare")},
)


def sync_detailed(account_id: str, *, client: AuthenticatedClient) -> Response[Envelope[dict[str, Any]]]:
    """Disconnect Account. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account_id": account_id})


def sync(account_id: str, *, client: AuthenticatedClient) -> Envelope[dict[str, Any]] | None:
    """Disconnect Account. What the body holds."""
    return sync_detailed(client=client, account_id=account_id).parsed


async def asyncio_detailed(account_id: str, *, client: AuthenticatedClient) -> Response[Envelope[dict[str, Any]]]:
    """Disconnect Account. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account_id": account_id})


async def asyncio(account_id: str, *, client: AuthenticatedClient) -> Envelope[dict[str, Any]] | None:
    """Disconnect Account. What the body holds."""
    return (await asyncio_detailed(client=client, account_id=account_id)).parsed
