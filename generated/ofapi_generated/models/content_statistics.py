"""`ContentStatistics`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from .. import models


@model
class ContentStatistics(Model):
    """Content statistics.

    Part of `StatisticsOverview`.
    """

    chart_data: list[models.ChartPoint] | None = optional("chartData", ListOf(Ref("ChartPoint")))
    count: models.CountChange | None = optional("count", Ref("CountChange"))
    earnings: models.EarningsChange | None = optional("earnings", Ref("EarningsChange"))
    has_statistic: bool | None = optional("hasStatistic")
    views: models.CountChange | None = optional("views", Ref("CountChange"))
