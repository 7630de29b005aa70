"""`users.subscribe`: Subscribe to User."""

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
    "subscribeToUser",
    resource="users",
    name="subscribe",
    method="POST",
    path="/api/{account}/users/{user_id}/subscribe",
    path_parameters=(Parameter("account", "account"), Parameter("user_id", "user_id")),
    shown_by="following.list_active",
    responses={"200": Answer("data", Ref("User"))},
)


def sync_detailed(account: str, user_id: int | str, *, client: AuthenticatedClient) -> Response[Envelope[models.User]]:
    """Subscribe to User. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "user_id": user_id})


def sync(account: str, user_id: int | str, *, client: AuthenticatedClient) -> Envelope[models.User] | None:
    """Subscribe to User. What the body holds."""
    return sync_detailed(client=client, account=account, user_id=user_id).parsed


async def asyncio_detailed(
    account: str, user_id: int | str, *, client: AuthenticatedClient
) -> Response[Envelope[models.User]]:
    """Subscribe to User. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account, "user_id": user_id})


async def asyncio(account: str, user_id: int | str, *, client: AuthenticatedClient) -> Envelope[models.User] | None:
    """Subscribe to User. What the body holds."""
    return (await asyncio_detailed(client=client, account=account, user_id=user_id)).parsed
