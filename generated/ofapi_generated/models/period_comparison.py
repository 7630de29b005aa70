"""`PeriodComparison`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model, optional
from ..runtime.shapes import Ref

if TYPE_CHECKING:
    from .. import models


@model
class PeriodComparison(Model):
    """Period comparison.

    Returned by `summary_analytics.get_period_comparison`.
    """

    breakdown: list[Any] | None = optional("breakdown")
    chart_data: list[Any] | None = optional("chart_data")
    period_a_label: str | None = optional("period_a_label")
    period_b_label: str | None = optional("period_b_label")
    summary: models.PeriodComparisonSummary | None = optional("summary", Ref("PeriodComparisonSummary"))
