"""`users.get`: Get User Details."""

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

OPERATION: Operation[models.User] = Operation(
    "getUserDetails",
    resource="users",
    name="get",
    method="GET",
    path="/api/{account}/users/{username}",
    path_parameters=(Parameter("account", "account"), Parameter("username", "username")),
    repeatable=True,
    responses={"200": Answer("data", Ref("User"))},
)


def sync_detailed(account: str, username: str, *, client: AuthenticatedClient) -> Response[Envelope[models.User]]:
    """Get User Details. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "username": username})


def sync(account: str, username: str, *, client: AuthenticatedClient) -> Envelope[models.User] | None:
    """Get User Details. What the body holds."""
    return sync_detailed(client=client, account=account, username=username).parsed


async def asyncio_detailed(
    account: str, username: str, *, client: AuthenticatedClient
) -> Response[Envelope[models.User]]:
    """Get User Details. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account, "username": username})


async def asyncio(account: str, username: str, *, client: AuthenticatedClient) -> Envelope[models.User] | None:
    """Get User Details. What the body holds."""
    return (await asyncio_detailed(client=client, account=account, username=username)).parsed
