"""`ChatMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model, optional
from ..runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from .. import models


@model
class ChatMessage(Model):
    """Chat message.

    Returned by `chat_messages.get`, `chat_messages.list`, `chat_messages.list_pinned`,
    `chat_messages.send`, `chats.list_media`.

    Part of `Chat`, `ChatMediaPage`.
    """

    id: int | None = optional("id")
    can_be_pinned: bool | None = optional("canBePinned")
    cancel_seconds: int | None = optional("cancelSeconds")
    can_purchase: bool | None = optional("canPurchase")
    can_purchase_reason: str | None = optional("canPurchaseReason")
    can_report: bool | None = optional("canReport")
    changed_at: str | None = optional("changedAt")
    created_at: str | None = optional("createdAt")
    from_user: models.UserReference | None = optional("fromUser", Ref("UserReference"))
    giphy_id: str | None = optional("giphyId")
    is_couple_people_media: bool | None = optional("isCouplePeopleMedia")
    is_free: bool | None = optional("isFree")
    is_from_queue: bool | None = optional("isFromQueue")
    is_liked: bool | None = optional("isLiked")
    is_markdown_disabled: bool | None = optional("isMarkdownDisabled")
    is_media_ready: bool | None = optional("isMediaReady")
    is_new: bool | None = optional("isNew")
    is_opened: bool | None = optional("isOpened")
    is_pinned: bool | None = optional("isPinned")
    is_reported_by_me: bool | None = optional("isReportedByMe")
    is_sent_by_me: bool | None = optional("isSentByMe")
    is_tip: bool | None = optional("isTip")
    locked_text: bool | None = optional("lockedText")
    media: list[models.Media] | None = optional("media", ListOf(Ref("Media")))
    media_count: int | None = optional("mediaCount")
    previews: list[Any] | None = optional("previews")
    price: int | None = optional("price")
    queue_id: int | None = optional("queueId")
    release_forms: list[Any] | None = optional("releaseForms")
    response_type: str | None = optional("responseType")
    text: str | None = optional("text")
    can_unsend_queue: bool | None = optional("canUnsendQueue")
    unsend_seconds_queue: int | None = optional("unsendSecondsQueue")
