"""`chat_messages.delete`: Delete Message."""

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
    "deleteMessage",
    resource="chat_messages",
    name="delete",
    method="DELETE",
    path="/api/{account}/chats/{chat_id}/messages/{message_id}",
    path_parameters=(
        Parameter("account", "account"),
        Parameter("chat_id", "chat_id"),
        Parameter("message_id", "message_id"),
    ),
    repeatable=True,
    responses={"200": Answer("data", Ref("Success"))},
)


def sync_detailed(
    account: str, chat_id: int | str, message_id: int | str, *, client: AuthenticatedClient
) -> Response[Envelope[models.Success]]:
    """Delete Message. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "chat_id": chat_id, "message_id": message_id})


def sync(
    account: str, chat_id: int | str, message_id: int | str, *, client: AuthenticatedClient
) -> Envelope[models.Success] | None:
    """Delete Message. What the body holds."""
    return sync_detailed(client=client, account=account, chat_id=chat_id, message_id=message_id).parsed


async def asyncio_detailed(
    account: str, chat_id: int | str, message_id: int | str, *, client: AuthenticatedClient
) -> Response[Envelope[models.Success]]:
    """Delete Message. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account, "chat_id": chat_id, "message_id": message_id})


async def asyncio(
    account: str, chat_id: int | str, message_id: int | str, *, client: AuthenticatedClient
) -> Envelope[models.Success] | None:
    """Delete Message. What the body holds."""
    return (await asyncio_detailed(client=client, account=account, chat_id=chat_id, message_id=message_id)).parsed
