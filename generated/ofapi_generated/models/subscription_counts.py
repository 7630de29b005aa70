"""`SubscriptionCounts`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class SubscriptionCounts(Model):
    """Subscription counts.

    Part of `SubscriberMetrics`.
    """

    free_subscriptions: int | None = optional("free_subscriptions")
    paid_subscriptions: int | None = optional("paid_subscriptions")
    unknown_subscriptions: int | None = optional("unknown_subscriptions")
