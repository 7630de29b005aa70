"""`ProfileVisitorsChart`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from .. import models


@model
class ProfileVisitorsChart(Model):
    """Profile visitors chart.

    Part of `ProfileVisitors`.
    """

    duration: list[models.ChartPoint] | None = optional("duration", ListOf(Ref("ChartPoint")))
    visitors: list[models.ChartPoint] | None = optional("visitors", ListOf(Ref("ChartPoint")))
