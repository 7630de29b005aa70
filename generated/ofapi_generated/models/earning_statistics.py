"""`EarningStatistics`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import Ref

if TYPE_CHECKING:
    from .. import models


@model
class EarningStatistics(Model):
    """Earning statistics.

    Returned by `payouts.get_earning_statistics`.
    """

    list: models.EarningsBreakdown | None = optional("list", Ref("EarningsBreakdown"))
