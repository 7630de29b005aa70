"""`user_lists.clear`: Clear User List."""

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

OPERATION: Operation[models.UserList] = Operation(
    "clearUserList",
    resource="user_lists",
    name="clear",
    method="DELETE",
    path="/api/{account}/user-lists/{userListId}/users",
    path_parameters=(Parameter("account", "account"), Parameter("user_list_id", "userListId")),
    repeatable=True,
    responses={"200": Answer("data", Ref("UserList"))},
)


def sync_detailed(
    account: str, user_list_id: int | str, *, client: AuthenticatedClient
) -> Response[Envelope[models.UserList]]:
    """Clear User List. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "user_list_id": user_list_id})


def sync(account: str, user_list_id: int | str, *, client: AuthenticatedClient) -> Envelope[models.UserList] | None:
    """Clear User List. What the body holds."""
    return sync_detailed(client=client, account=account, user_list_id=user_list_id).parsed


async def asyncio_detailed(
    account: str, user_list_id: int | str, *, client: AuthenticatedClient
) -> Response[Envelope[models.UserList]]:
    """Clear User List. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account, "user_list_id": user_list_id})


async def asyncio(
    account: str, user_list_id: int | str, *, client: AuthenticatedClient
) -> Envelope[models.UserList] | None:
    """Clear User List. What the body holds."""
    return (await asyncio_detailed(client=client, account=account, user_list_id=user_list_id)).parsed
