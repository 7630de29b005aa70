"""`ChartPoint`."""

from __future__ import annotations

import datetime as dt

from ..runtime.model import Model, model, optional
from ..runtime.shapes import DateTime


@model
class ChartPoint(Model):
    """Chart point.

    Part of `ChargebackStatistics`, `ChartSeries`, `ContentStatistics`, `EarningsReport`,
    `PostStatistics`, `ProfileVisitorsChart` and 3 more.
    """

    count: float | None = optional("count")
    date: dt.datetime | None = optional("date", DateTime())
