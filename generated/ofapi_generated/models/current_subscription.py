"""`CurrentSubscription`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class CurrentSubscription(Model):
    """Current subscription.

    Part of `SubscriptionInsights`.
    """

    action: str | None = optional("action")
    is_free: bool | None = optional("is_free")
    price: int | None = optional("price")
    regular_price: int | None = optional("regular_price")
    type: str | None = optional("type")
