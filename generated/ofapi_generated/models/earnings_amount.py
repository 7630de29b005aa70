"""`EarningsAmount`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class EarningsAmount(Model):
    """Earnings amount.

    Part of `EarningsByType`.
    """

    total_gross: float | None = optional("total_gross")
    total_net: float | None = optional("total_net")
