"""`SmartLinkFanFilters`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class SmartLinkFanFilters(Model):
    """Smart link fan filters.

    Part of `SmartLinkFansReport`.
    """

    has_messages: str | None = optional("has_messages")
    limit: int | None = optional("limit")
    min_messages_sent_by_fan: str | None = optional("min_messages_sent_by_fan")
    min_revenue_net: str | None = optional("min_revenue_net")
    min_tips_net: str | None = optional("min_tips_net")
    offset: int | None = optional("offset")
    previously_subscribed: str | None = optional("previously_subscribed")
    sort: str | None = optional("sort")
    subscribed_using_promo: str | None = optional("subscribed_using_promo")
