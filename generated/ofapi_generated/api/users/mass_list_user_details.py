"""`users.get_many`: Mass-List User Details."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.operation import Operation
from ...runtime.request import Parameter
from ...runtime.response import Answer
from ...runtime.shapes import MapOf, Ref

if TYPE_CHECKING:
    from ... import models
    from ...client import AuthenticatedClient
    from ...runtime.response import Envelope
    from ...types import Response

OPERATION: Operation[dict[str, models.User]] = Operation(
    "massListUserDetails",
    resource="users",
    name="get_many",
    method="GET",
    path="/api/{account}/users/list",
    path_parameters=(Parameter("account", "account"),),
    query=(Parameter("user_ids", "ids", required=True),),
    repeatable=True,
    responses={"200": Answer("data", MapOf(Ref("User")))},
)


def sync_detailed(
    account: str, *, client: AuthenticatedClient, user_ids: str
) -> Response[Envelope[dict[str, models.User]]]:
    """Mass-List User Details. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "user_ids": user_ids})


def sync(account: str, *, client: AuthenticatedClient, user_ids: str) -> Envelope[dict[str, models.User]] | None:
    """Mass-List User Details. What the body holds."""
    return sync_detailed(client=client, account=account, user_ids=user_ids).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient, user_ids: str
) -> Response[Envelope[dict[str, models.User]]]:
    """Mass-List User Details. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account, "user_ids": user_ids})


async def asyncio(
    account: str, *, client: AuthenticatedClient, user_ids: str
) -> Envelope[dict[str, models.User]] | None:
    """Mass-List User Details. What the body holds."""
    return (await asyncio_detailed(client=client, account=account, user_ids=user_ids)).parsed
