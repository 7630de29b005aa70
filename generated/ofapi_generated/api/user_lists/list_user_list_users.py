"""`user_lists.list_users`: List User List Users."""

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

OPERATION: Operation[models.UserPage] = Operation(
    "listUserListUsers",
    resource="user_lists",
    name="list_users",
    method="GET",
    path="/api/{account}/user-lists/{userListId}/users",
    path_parameters=(Parameter("account", "account"), Parameter("user_list_id", "userListId")),
    query=(Parameter("limit", "limit"), Parameter("offset", "offset")),
    repeatable=True,
    paging=Paging("offset", "list", Ref("User"), moves="offset", next="nextOffset", has_more="hasMore", size="limit"),
    responses={"200": Answer("data", Ref("UserPage"))},
)


def sync_detailed(
    account: str,
    user_list_id: int | str,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[Envelope[models.UserPage]]:
    """List User List Users. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "user_list_id": user_list_id, "limit": limit, "offset": offset})


def sync(
    account: str,
    user_list_id: int | str,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Envelope[models.UserPage] | None:
    """List User List Users. What the body holds."""
    return sync_detailed(client=client, account=account, user_list_id=user_list_id, limit=limit, offset=offset).parsed


async def asyncio_detailed(
    account: str,
    user_list_id: int | str,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[Envelope[models.UserPage]]:
    """List User List Users. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(
        client, OPERATION, {"account": account, "user_list_id": user_list_id, "limit": limit, "offset": offset}
    )


async def asyncio(
    account: str,
    user_list_id: int | str,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Envelope[models.UserPage] | None:
    """List User List Users. What the body holds."""
    return (
        await asyncio_detailed(client=client, account=account, user_list_id=user_list_id, limit=limit, offset=offset)
    ).parsed
