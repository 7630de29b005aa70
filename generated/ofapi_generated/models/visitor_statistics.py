"""`VisitorStatistics`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from .. import models


@model
class VisitorStatistics(Model):
    """Visitor statistics.

    Part of `StatisticsOverview`.
    """

    chart_data: list[models.ChartPoint] | None = optional("chartData", ListOf(Ref("ChartPoint")))
    earnings: models.EarningsChange | None = optional("earnings", Ref("EarningsChange"))
    has_statistic: bool | None = optional("hasStatistic")
    subscriptions: models.SubscriptionChanges | None = optional("subscriptions", Ref("SubscriptionChanges"))
    visitors: models.CountChange | None = optional("visitors", Ref("CountChange"))
