"""`ChartSeries`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from .. import models


@model
class ChartSeries(Model):
    """Chart series.

    Part of `DirectMessagesChart`, `MassMessagesChart`.
    """

    chart: list[models.ChartPoint] | None = optional("chart", ListOf(Ref("ChartPoint")))
    delta: float | None = optional("delta")
    total: float | None = optional("total")
