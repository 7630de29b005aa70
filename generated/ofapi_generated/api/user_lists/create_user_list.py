"""`user_lists.create`: Create User List."""

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
    "createUserList",
    resource="user_lists",
    name="create",
    method="POST",
    path="/api/{account}/user-lists",
    path_parameters=(Parameter("account", "account"),),
    media_type="application/json",
    body=(Parameter("name", "name", required=True, text=True),),
    body_required=True,
    shown_by="user_lists.list",
    responses={"200": Answer("data", Ref("UserList"))},
)


def sync_detailed(
    account: str, *, client: AuthenticatedClient, body: models.CreateUserListBody
) -> Response[Envelope[models.UserList]]:
    """Create User List. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account}, body)


def sync(
    account: str, *, client: AuthenticatedClient, body: models.CreateUserListBody
) -> Envelope[models.UserList] | None:
    """Create User List. What the body holds."""
    return sync_detailed(client=client, body=body, account=account).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient, body: models.CreateUserListBody
) -> Response[Envelope[models.UserList]]:
    """Create User List. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account}, body)


async def asyncio(
    account: str, *, client: AuthenticatedClient, body: models.CreateUserListBody
) -> Envelope[models.UserList] | None:
    """Create User List. What the body holds."""
    return (await asyncio_detailed(client=client, body=body, account=account)).parsed
