"""`accounts.get_current`: Get Current Account."""

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

OPERATION: Operation[models.AccountProfile] = Operation(
    "getCurrentAccount",
    resource="accounts",
    name="get_current",
    method="GET",
    path="/api/{account}/me",
    path_parameters=(Parameter("account", "account"),),
    repeatable=True,
    responses={"200": Answer("data", Ref("AccountProfile"))},
)


def sync_detailed(account: str, *, client: AuthenticatedClient) -> Response[Envelope[models.AccountProfile]]:
    """Get Current Account. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account})


def sync(account: str, *, client: AuthenticatedClient) -> Envelope[models.AccountProfile] | None:
    """Get Current Account. What the body holds."""
    return sync_detailed(client=client, account=account).parsed


async def asyncio_detailed(account: str, *, client: AuthenticatedClient) -> Response[Envelope[models.AccountProfile]]:
    """Get Current Account. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account})


async def asyncio(account: str, *, client: AuthenticatedClient) -> Envelope[models.AccountProfile] | None:
    """Get Current Account. What the body holds."""
    return (await asyncio_detailed(client=client, account=account)).parsed
