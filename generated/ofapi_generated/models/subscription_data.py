"""`SubscriptionData`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from .. import models


@model
class SubscriptionData(Model):
    """Subscription data.

    Part of `Fan`, `User`.
    """

    discount_finished_at: str | None = optional("discountFinishedAt")
    discount_percent: int | None = optional("discountPercent")
    discount_period: int | None = optional("discountPeriod")
    discount_started_at: str | None = optional("discountStartedAt")
    duration: str | None = optional("duration")
    expired_at: str | None = optional("expiredAt")
    has_active_paid_subscriptions: bool | None = optional("hasActivePaidSubscriptions")
    is_muted: bool | None = optional("isMuted")
    new_price: float | None = optional("newPrice")
    price: float | None = optional("price")
    regular_price: float | None = optional("regularPrice")
    renewed_at: str | None = optional("renewedAt")
    show_posts_in_feed: bool | None = optional("showPostsInFeed")
    status: str | None = optional("status")
    subscribe_at: str | None = optional("subscribeAt")
    subscribe_price: float | None = optional("subscribePrice")
    subscribes: list[models.Subscription] | None = optional("subscribes", ListOf(Ref("Subscription")))
    unsubscribe_reason: str | None = optional("unsubscribeReason")
    messages_summ: int | None = optional("messagesSumm")
    posts_summ: int | None = optional("postsSumm")
    streams_summ: int | None = optional("streamsSumm")
    subscribes_summ: int | None = optional("subscribesSumm")
    tips_summ: int | None = optional("tipsSumm")
    total_summ: int | None = optional("totalSumm")
    last_activity: str | None = optional("lastActivity")
    recommendations: int | None = optional("recommendations")
    new_posts_after_expire_count: int | None = optional("newPostsAfterExpireCount")
