"""`LinkRevenue`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class LinkRevenue(Model):
    """Link revenue.

    Part of `FreeTrialLink`, `TrackingLink`.
    """

    calculated_at: str | None = optional("calculatedAt")
    chargebacks: float | None = optional("chargebacks")
    is_loading: bool | None = optional("isLoading")
    revenue_per_subscriber: float | None = optional("revenuePerSubscriber")
    spenders_count: int | None = optional("spendersCount")
    total: float | None = optional("total")
    revenue_per_click: float | None = optional("revenuePerClick")
