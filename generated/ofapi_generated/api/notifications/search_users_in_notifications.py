"""`notifications.search_users`: Search Users In Notifications."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.operation import Operation
from ...runtime.request import Parameter
from ...runtime.response import Answer
from ...runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from ... import models
    from ...client import AuthenticatedClient
    from ...runtime.response import Envelope
    from ...types import Response

OPERATION: Operation[list[models.User]] = Operation(
    "searchUsersInNotifications",
    resource="notifications",
    name="search_users",
    method="GET",
    path="/api/{account}/notifications/search-users",
    path_parameters=(Parameter("account", "account"),),
    query=(Parameter("query", "query", required=True),),
    repeatable=True,
    responses={"200": Answer("data", ListOf(Ref("User")))},
)


def sync_detailed(account: str, *, client: AuthenticatedClient, query: str) -> Response[Envelope[list[models.User]]]:
    """Search Users In Notifications. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "query": query})


def sync(account: str, *, client: AuthenticatedClient, query: str) -> Envelope[list[models.User]] | None:
    """Search Users In Notifications. What the body holds."""
    return sync_detailed(client=client, account=account, query=query).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient, query: str
) -> Response[Envelope[list[models.User]]]:
    """Search Users In Notifications. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account, "query": query})


async def asyncio(account: str, *, client: AuthenticatedClient, query: str) -> Envelope[list[models.User]] | None:
    """Search Users In Notifications. What the body holds."""
    return (await asyncio_detailed(client=client, account=account, query=query)).parsed
