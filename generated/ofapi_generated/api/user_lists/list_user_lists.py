"""`user_lists.list`: List User Lists."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.operation import Operation
from ...runtime.paging import Paging
from ...runtime.request import Parameter
from ...runtime.response import Answer
from ...runtime.shapes import ListOf, Ref
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ... import models
    from ...client import AuthenticatedClient
    from ...runtime.response import Envelope
    from ...types import Response

OPERATION: Operation[list[models.UserList]] = Operation(
    "listUserLists",
    resource="user_lists",
    name="list",
    method="GET",
    path="/api/{account}/user-lists",
    path_parameters=(Parameter("account", "account"),),
    query=(Parameter("limit", "limit"), Parameter("offset", "offset"), Parameter("view", "view")),
    repeatable=True,
    paging=Paging("offset", "", Ref("UserList"), moves="offset", size="limit"),
    responses={"200": Answer("data", ListOf(Ref("UserList")))},
)


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    view: Literal["queue"] | Unset = UNSET,
) -> Response[Envelope[list[models.UserList]]]:
    """List User Lists. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "limit": limit, "offset": offset, "view": view})


def sync(
    account: str,
    *,
    client: AuthenticatedClient,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    view: Literal["queue"] | Unset = UNSET,
) -> Envelope[list[models.UserList]] | None:
    """List User Lists. What the body holds."""
    return sync_detailed(client=client, account=account, limit=limit, offset=offset, view=view).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    view: Literal["queue"] | Unset = UNSET,
) -> Response[Envelope[list[models.UserList]]]:
    """List User Lists. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account, "limit": limit, "offset": offset, "view": view})


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    view: Literal["queue"] | Unset = UNSET,
) -> Envelope[list[models.UserList]] | None:
    """List User Lists. What the body holds."""
    return (await asyncio_detailed(client=client, account=account, limit=limit, offset=offset, view=view)).parsed
