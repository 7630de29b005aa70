"""`user_lists.toggle_user_pin`: Pin/Unpin User in User List."""

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

OPERATION: Operation[models.Success] = Operation(
    "pinUnpinUserInUserList",
    resource="user_lists",
    name="toggle_user_pin",
    method="POST",
    path="/api/{account}/user-lists/{userListId}/users/{userId}/pin",
    path_parameters=(
        Parameter("account", "account"),
        Parameter("user_list_id", "userListId"),
        Parameter("user_id", "userId"),
    ),
    shown_by="user_lists.list_pinned_users",
    responses={"200": Answer("data", Ref("Success"))},
)


def sync_detailed(
    account: str, user_list_id: int | str, user_id: int, *, client: AuthenticatedClient
) -> Response[Envelope[models.Success]]:
    """Pin/Unpin User in User List. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "user_list_id": user_list_id, "user_id": user_id})


def sync(
    account: str, user_list_id: int | str, user_id: int, *, client: AuthenticatedClient
) -> Envelope[models.Success] | None:
    """Pin/Unpin User in User List. What the body holds."""
    return sync_detailed(client=client, account=account, user_list_id=user_list_id, user_id=user_id).parsed


async def asyncio_detailed(
    account: str, user_list_id: int | str, user_id: int, *, client: AuthenticatedClient
) -> Response[Envelope[models.Success]]:
    """Pin/Unpin User in User List. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account, "user_list_id": user_list_id, "user_id": user_id})


async def asyncio(
    account: str, user_list_id: int | str, user_id: int, *, client: AuthenticatedClient
) -> Envelope[models.Success] | None:
    """Pin/Unpin User in User List. What the body holds."""
    return (await asyncio_detailed(client=client, account=account, user_list_id=user_list_id, user_id=user_id)).parsed
