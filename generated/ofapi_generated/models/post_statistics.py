"""`PostStatistics`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from .. import models


@model
class PostStatistics(Model):
    """Post statistics.

    Returned by `posts.get_stats`.
    """

    comment_chart: list[models.ChartPoint] | None = optional("commentChart", ListOf(Ref("ChartPoint")))
    comment_count: int | None = optional("commentCount")
    has_stats: bool | None = optional("hasStats")
    has_video: bool | None = optional("hasVideo")
    is_available: bool | None = optional("isAvailable")
    like_chart: list[models.ChartPoint] | None = optional("likeChart", ListOf(Ref("ChartPoint")))
    like_count: int | None = optional("likeCount")
    look_chart: list[models.ChartPoint] | None = optional("lookChart", ListOf(Ref("ChartPoint")))
    look_count: int | None = optional("lookCount")
    look_duration: int | None = optional("lookDuration")
    look_duration_average: int | None = optional("lookDurationAverage")
    purchased_count: int | None = optional("purchasedCount")
    purchased_summ: int | None = optional("purchasedSumm")
    purchases_chart: list[models.ChartPoint] | None = optional("purchasesChart", ListOf(Ref("ChartPoint")))
    tip_chart: list[models.ChartPoint] | None = optional("tipChart", ListOf(Ref("ChartPoint")))
    tip_count: int | None = optional("tipCount")
    tip_sum: int | None = optional("tipSum")
    tip_sum_chart: list[models.ChartPoint] | None = optional("tipSumChart", ListOf(Ref("ChartPoint")))
    unique_look_chart: list[models.ChartPoint] | None = optional("uniqueLookChart", ListOf(Ref("ChartPoint")))
    unique_look_count: int | None = optional("uniqueLookCount")
