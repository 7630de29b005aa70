"""`LinkMetrics`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class LinkMetrics(Model):
    """Link metrics.

    Part of `LinkStats`.
    """

    clicks: int | None = optional("clicks")
    revenue: float | None = optional("revenue")
    spenders: int | None = optional("spenders")
    subs: int | None = optional("subs")
    timestamp: str | None = optional("timestamp")
