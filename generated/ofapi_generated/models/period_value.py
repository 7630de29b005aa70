"""`PeriodValue`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class PeriodValue(Model):
    """Period value.

    Returned by `summary_analytics.get_historical_performance`.
    """

    period: str | None = optional("period")
    value: float | None = optional("value")
