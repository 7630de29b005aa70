"""`EarningsReport`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from .. import models


@model
class EarningsReport(Model):
    """Earnings report.

    Part of `Earnings`.
    """

    chart_amount: list[models.ChartPoint] | None = optional("chartAmount", ListOf(Ref("ChartPoint")))
    chart_count: list[models.ChartPoint] | None = optional("chartCount", ListOf(Ref("ChartPoint")))
    delta: float | None = optional("delta")
    gross: float | None = optional("gross")
    total: float | None = optional("total")
