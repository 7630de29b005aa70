"""`SendMessageBody`."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, ClassVar, Literal

from ..runtime.model import Model, model, optional
from ..runtime.unset import UNSET, Unset


@model
class SendMessageBody(Model):
    """Send message body.

    Taken by `chat_messages.send`.
    """

    _absent: ClassVar[Any] = UNSET

    block_banned_words: Literal["strict_ban", "risky", "replace_soften"] | Unset = optional("blockBannedWords")
    giphy_id: str | Unset = optional("giphyId")
    locked_text: bool | Unset = optional("lockedText")
    media_files: Sequence[int | str] | Unset = optional("mediaFiles")
    previews: Sequence[int | str] | Unset = optional("previews")
    price: float | Decimal | Unset = optional("price")
    """In case this is not zero, `media_files` is required. Must be 0 or between 3 and 200."""
    reply_to_message_id: int | Unset = optional("replyToMessageId")
    rf_guest: str | Unset = optional("rfGuest")
    rf_partner: str | Unset = optional("rfPartner")
    rf_tag: str | Unset = optional("rfTag")
    text: str | Unset = optional("text")
    """Required unless a media file is present."""
