"""`EarningsBreakdown`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import MapOf, Ref

if TYPE_CHECKING:
    from .. import models


@model
class EarningsBreakdown(Model):
    """Earnings breakdown.

    Part of `EarningStatistics`.
    """

    months: dict[str, models.MonthlyEarnings] | None = optional("months", MapOf(Ref("MonthlyEarnings")))
    total: models.EarningsByType | None = optional("total", Ref("EarningsByType"))
