"""`PeriodComparisonSummary`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class PeriodComparisonSummary(Model):
    """Period comparison summary.

    Part of `PeriodComparison`.
    """

    change: float | None = optional("change")
    change_percentage: float | None = optional("change_percentage")
    period_a_total: float | None = optional("period_a_total")
    period_b_total: float | None = optional("period_b_total")
