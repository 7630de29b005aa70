"""`chat_messages.send`: Send Message."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.operation import Operation
from ...runtime.request import Parameter
from ...runtime.response import Answer
from ...runtime.shapes import Ref
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ... import models
    from ...client import AuthenticatedClient
    from ...runtime.response import Envelope
    from ...types import Response

OPERATION: Operation[models.ChatMessage] = Operation(
    "sendMessage",
    resource="chat_messages",
    name="send",
    method="POST",
    path="/api/{account}/chats/{chat_id}/messages",
    path_parameters=(Parameter("account", "account"), Parameter("chat_id", "chat_id")),
    headers=(Parameter("idempotency_key", "Idempotency-Key"),),
    media_type="application/json",
    body=(
        Parameter("block_banned_words", "blockBannedWords"),
        Parameter("giphy_id", "giphyId", text=True),
        Parameter("locked_text", "lockedText"),
        Parameter("media_files", "mediaFiles"),
        Parameter("previews", "previews"),
        Parameter("price", "price"),
        Parameter("reply_to_message_id", "replyToMessageId"),
        Parameter("rf_guest", "rfGuest", text=True),
        Parameter("rf_partner", "rfPartner", text=True),
        Parameter("rf_tag", "rfTag", text=True),
        Parameter("text", "text", text=True),
    ),
    shown_by="chat_messages.list",
    responses={"200": Answer("data", Ref("ChatMessage"))},
)


def sync_detailed(
    account: str,
    chat_id: int | str,
    *,
    client: AuthenticatedClient,
    body: models.SendMessageBody | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> Response[Envelope[models.ChatMessage]]:
    """Send Message. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(
        client, OPERATION, {"account": account, "chat_id": chat_id, "idempotency_key": idempotency_key}, body or None
    )


def sync(
    account: str,
    chat_id: int | str,
    *,
    client: AuthenticatedClient,
    body: models.SendMessageBody | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> Envelope[models.ChatMessage] | None:
    """Send Message. What the body holds."""
    return sync_detailed(
        client=client, body=body, account=account, chat_id=chat_id, idempotency_key=idempotency_key
    ).parsed


async def asyncio_detailed(
    account: str,
    chat_id: int | str,
    *,
    client: AuthenticatedClient,
    body: models.SendMessageBody | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> Response[Envelope[models.ChatMessage]]:
    """Send Message. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(
        client, OPERATION, {"account": account, "chat_id": chat_id, "idempotency_key": idempotency_key}, body or None
    )


async def asyncio(
    account: str,
    chat_id: int | str,
    *,
    client: AuthenticatedClient,
    body: models.SendMessageBody | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> Envelope[models.ChatMessage] | None:
    """Send Message. What the body holds."""
    return (
        await asyncio_detailed(
            client=client, body=body, account=account, chat_id=chat_id, idempotency_key=idempotency_key
        )
    ).parsed
