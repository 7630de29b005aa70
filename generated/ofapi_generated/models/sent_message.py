"""`SentMessage`."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model, optional
from ..runtime.shapes import DateTime, ListOf, Ref

if TYPE_CHECKING:
    from .. import models


@model
class SentMessage(Model):
    """Sent message.

    Returned by `engagement.list_direct_messages`, `engagement.list_mass_messages`,
    `mass_messaging.get_overview`.

    Part of `SentMessagePage`, `TopMessage`.
    """

    id: int | None = optional("id")
    can_send_message_to_buyers: bool | None = optional("canSendMessageToBuyers")
    can_unsend: bool | None = optional("canUnsend")
    date: dt.datetime | None = optional("date", DateTime())
    giphy_id: str | None = optional("giphyId")
    is_canceled: bool | None = optional("isCanceled")
    is_free: bool | None = optional("isFree")
    is_media_ready: bool | None = optional("isMediaReady")
    is_reported_by_me: bool | None = optional("isReportedByMe")
    is_tip: bool | None = optional("isTip")
    media: list[models.Media] | None = optional("media", ListOf(Ref("Media")))
    media_count: int | None = optional("mediaCount")
    message_id: int | None = optional("messageId")
    previews: list[Any] | None = optional("previews")
    price: str | None = optional("price")
    purchased_count: int | None = optional("purchasedCount")
    raw_text: str | None = optional("rawText")
    response_type: str | None = optional("responseType")
    sent_count: int | None = optional("sentCount")
    template: str | None = optional("template")
    text: str | None = optional("text")
    to_user_id: int | None = optional("toUserId")
    unsend_seconds: int | None = optional("unsendSeconds")
    viewed_count: int | None = optional("viewedCount")
    relationships: models.SentMessageRelationships | None = optional("relationships", Ref("SentMessageRelationships"))
    total_revenue_generated: str | None = optional("totalRevenueGenerated")
