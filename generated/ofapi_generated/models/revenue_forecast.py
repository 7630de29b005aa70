"""`RevenueForecast`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from .. import models


@model
class RevenueForecast(Model):
    """Revenue forecast.

    Returned by `financial_analytics.get_revenue_forecast`.
    """

    forecast: list[models.ForecastPoint] | None = optional("forecast", ListOf(Ref("ForecastPoint")))
    historical: list[models.ForecastPoint] | None = optional("historical", ListOf(Ref("ForecastPoint")))
    metric: str | None = optional("metric")
    model: str | None = optional("model")
