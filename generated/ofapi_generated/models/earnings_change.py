"""`EarningsChange`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class EarningsChange(Model):
    """Earnings change.

    Part of `ContentStatistics`, `StatisticsOverview`, `VisitorStatistics`.
    """

    delta: float | None = optional("delta")
    gross: float | None = optional("gross")
    total: float | None = optional("total")
