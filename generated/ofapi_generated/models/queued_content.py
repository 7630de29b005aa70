"""`QueuedContent`."""

from __future__ import annotations

from typing import Any

from ..runtime.model import Model, model, optional


@model
class QueuedContent(Model):
    """Queued content.

    Part of `QueueItem`.
    """

    id: int | None = optional("id")
    cancel_seconds: int | None = optional("cancelSeconds")
    can_purchase: bool | None = optional("canPurchase")
    can_unsend_queue: bool | None = optional("canUnsendQueue")
    changed_at: str | None = optional("changedAt")
    created_at: str | None = optional("createdAt")
    giphy_id: str | None = optional("giphyId")
    is_free: bool | None = optional("isFree")
    is_from_queue: bool | None = optional("isFromQueue")
    is_liked: bool | None = optional("isLiked")
    is_markdown_disabled: bool | None = optional("isMarkdownDisabled")
    is_media_ready: bool | None = optional("isMediaReady")
    is_new: bool | None = optional("isNew")
    is_opened: bool | None = optional("isOpened")
    is_tip: bool | None = optional("isTip")
    locked_text: bool | None = optional("lockedText")
    media: list[Any] | None = optional("media")
    media_count: int | None = optional("mediaCount")
    previews: list[Any] | None = optional("previews")
    price: int | None = optional("price")
    queue_id: int | None = optional("queueId")
    raw_text: str | None = optional("rawText")
    release_forms: list[Any] | None = optional("releaseForms")
    response_type: str | None = optional("responseType")
    scheduled_at: str | None = optional("scheduledAt")
    sent_rules_extra: str | None = optional("sentRulesExtra")
    sent_rules_type: str | None = optional("sentRulesType")
    text: str | None = optional("text")
    unsend_seconds_queue: int | None = optional("unsendSecondsQueue")
    user_lists: list[str] | None = optional("userLists")
    user_ids: list[str] | None = optional("userIds")
    can_delete: bool | None = optional("canDelete")
    can_edit: bool | None = optional("canEdit")
    can_toggle_favorite: bool | None = optional("canToggleFavorite")
    can_view_media: bool | None = optional("canViewMedia")
    is_published_with_period: bool | None = optional("isPublishedWithPeriod")
    posted_at: str | None = optional("postedAt")
    posted_at_precise: str | None = optional("postedAtPrecise")
    tips_amount: str | None = optional("tipsAmount")
