"""`users.unsubscribe`: Unsubscribe from User."""

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

OPERATION: Operation[models.SuccessMessage] = Operation(
    "unsubscribeFromUser",
    resource="users",
    name="unsubscribe",
    method="DELETE",
    path="/api/{account}/users/{user_id}/subscribe",
    path_parameters=(Parameter("account", "account"), Parameter("user_id", "user_id")),
    media_type="application/json",
    body=(Parameter("reason", "reason", required=True, text=True),),
    body_required=True,
    repeatable=True,
    responses={"200": Answer("data", Ref("SuccessMessage"))},
)


def sync_detailed(
    account: str, user_id: int | str, *, client: AuthenticatedClient, body: models.UnsubscribeFromUserBody
) -> Response[Envelope[models.SuccessMessage]]:
    """Unsubscribe from User. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "user_id": user_id}, body)


def sync(
    account: str, user_id: int | str, *, client: AuthenticatedClient, body: models.UnsubscribeFromUserBody
) -> Envelope[models.SuccessMessage] | None:
    """Unsubscribe from User. What the body holds."""
    return sync_detailed(client=client, body=body, account=account, user_id=user_id).parsed


async def asyncio_detailed(
    account: str, user_id: int | str, *, client: AuthenticatedClient, body: models.UnsubscribeFromUserBody
) -> Response[Envelope[models.SuccessMessage]]:
    """Unsubscribe from User. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account, "user_id": user_id}, body)


async def asyncio(
    account: str, user_id: int | str, *, client: AuthenticatedClient, body: models.UnsubscribeFromUserBody
) -> Envelope[models.SuccessMessage] | None:
    """Unsubscribe from User. What the body holds."""
    return (await asyncio_detailed(client=client, body=body, account=account, user_id=user_id)).parsed
