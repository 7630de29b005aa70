"""`ForecastPoint`."""

from __future__ import annotations

import datetime as dt

from ..runtime.model import Model, model, optional
from ..runtime.shapes import DateTime


@model
class ForecastPoint(Model):
    """Forecast point.

    Part of `RevenueForecast`.
    """

    date: dt.datetime | None = optional("date", DateTime())
    value: float | None = optional("value")
