"""`MonthlyEarnings`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from .. import models


@model
class MonthlyEarnings(Model):
    """Monthly earnings.

    Part of `EarningsBreakdown`.
    """

    subscribes: list[models.EarningsPoint] | None = optional("subscribes", ListOf(Ref("EarningsPoint")))
    tips: list[models.EarningsPoint] | None = optional("tips", ListOf(Ref("EarningsPoint")))
    total_gross: int | None = optional("total_gross")
    total_net: int | None = optional("total_net")
