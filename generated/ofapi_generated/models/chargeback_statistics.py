"""`ChargebackStatistics`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from .. import models


@model
class ChargebackStatistics(Model):
    """Chargeback statistics.

    Returned by `chargebacks.get_statistics`.
    """

    chart_amount: list[models.ChartPoint] | None = optional("chartAmount", ListOf(Ref("ChartPoint")))
    chart_count: list[models.ChartPoint] | None = optional("chartCount", ListOf(Ref("ChartPoint")))
    delta: int | None = optional("delta")
    total: float | None = optional("total")
