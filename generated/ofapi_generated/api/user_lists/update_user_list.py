"""`user_lists.update`: Update User List."""

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
    "updateUserList",
    resource="user_lists",
    name="update",
    method="PUT",
    path="/api/{account}/user-lists/{userListId}",
    path_parameters=(Parameter("account", "account"), Parameter("user_list_id", "userListId")),
    media_type="application/json",
    body=(Parameter("name", "name", required=True, text=True), Parameter("is_pinned_to_feed", "isPinnedToFeed")),
    body_required=True,
    repeatable=True,
    responses={"200": Answer("data", Ref("UserList"))},
)


def sync_detailed(
    account: str, user_list_id: int | str, *, client: AuthenticatedClient, body: models.UpdateUserListBody
) -> Response[Envelope[models.UserList]]:
    """Update User List. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "user_list_id": user_list_id}, body)


def sync(
    account: str, user_list_id: int | str, *, client: AuthenticatedClient, body: models.UpdateUserListBody
) -> Envelope[models.UserList] | None:
    """Update User List. What the body holds."""
    return sync_detailed(client=client, body=body, account=account, user_list_id=user_list_id).parsed


async def asyncio_detailed(
    account: str, user_list_id: int | str, *, client: AuthenticatedClient, body: models.UpdateUserListBody
) -> Response[Envelope[models.UserList]]:
    """Update User List. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account, "user_list_id": user_list_id}, body)


async def asyncio(
    account: str, user_list_id: int | str, *, client: AuthenticatedClient, body: models.UpdateUserListBody
) -> Envelope[models.UserList] | None:
    """Update User List. What the body holds."""
    return (await asyncio_detailed(client=client, body=body, account=account, user_list_id=user_list_id)).parsed
