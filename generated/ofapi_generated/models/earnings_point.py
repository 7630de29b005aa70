"""`EarningsPoint`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class EarningsPoint(Model):
    """Earnings point.

    Part of `MonthlyEarnings`.
    """

    gross: int | None = optional("gross")
    net: int | None = optional("net")
    time: int | None = optional("time")
