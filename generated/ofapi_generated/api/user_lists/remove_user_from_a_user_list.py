"""`user_lists.remove_user`: Remove User from a User List."""

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

OPERATION: Operation[models.UserListRemoval] = Operation(
    "removeUserFromAUserList",
    resource="user_lists",
    name="remove_user",
    method="DELETE",
    path="/api/{account}/user-lists/{userListId}/users/{userId}",
    path_parameters=(
        Parameter("account", "account"),
        Parameter("user_list_id", "userListId"),
        Parameter("user_id", "userId"),
    ),
    repeatable=True,
    responses={"200": Answer("data", Ref("UserListRemoval"))},
)


def sync_detailed(
    account: str, user_list_id: int | str, user_id: int, *, client: AuthenticatedClient
) -> Response[Envelope[models.UserListRemoval]]:
    """Remove User from a User List. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "user_list_id": user_list_id, "user_id": user_id})


def sync(
    account: str, user_list_id: int | str, user_id: int, *, client: AuthenticatedClient
) -> Envelope[models.UserListRemoval] | None:
    """Remove User from a User List. What the body holds."""
    return sync_detailed(client=client, account=account, user_list_id=user_list_id, user_id=user_id).parsed


async def asyncio_detailed(
    account: str, user_list_id: int | str, user_id: int, *, client: AuthenticatedClient
) -> Response[Envelope[models.UserListRemoval]]:
    """Remove User from a User List. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account, "user_list_id": user_list_id, "user_id": user_id})


async def asyncio(
    account: str, user_list_id: int | str, user_id: int, *, client: AuthenticatedClient
) -> Envelope[models.UserListRemoval] | None:
    """Remove User from a User List. What the body holds."""
    return (await asyncio_detailed(client=client, account=account, user_list_id=user_list_id, user_id=user_id)).parsed
