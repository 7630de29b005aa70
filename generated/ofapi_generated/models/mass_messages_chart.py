"""`MassMessagesChart`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import Ref

if TYPE_CHECKING:
    from .. import models


@model
class MassMessagesChart(Model):
    """Mass messages chart.

    Returned by `engagement.get_mass_messages_chart`.
    """

    group_messages: models.ChartSeries | None = optional("group_messages", Ref("ChartSeries"))
    group_messages_purchases: models.ChartSeries | None = optional("group_messages_purchases", Ref("ChartSeries"))
