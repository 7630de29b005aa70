"""`GetRevenueForecastBody`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar, Literal

from ..runtime.model import Model, model, required
from ..runtime.unset import UNSET


@model
class GetRevenueForecastBody(Model):
    """Get revenue forecast body.

    Taken by `financial_analytics.get_revenue_forecast`.
    """

    _absent: ClassVar[Any] = UNSET

    account_ids: Sequence[str] = required("account_ids")
    forecast_days: int = required("forecast_days")
    historical_days: int = required("historical_days")
    metric: Literal["revenue", "churn_percentage"] = required("metric")
    model: Literal["moving_average", "linear_regression", "arima", "sarima"] = required("model")
