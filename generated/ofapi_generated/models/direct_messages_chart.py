"""`DirectMessagesChart`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import Ref

if TYPE_CHECKING:
    from .. import models


@model
class DirectMessagesChart(Model):
    """Direct messages chart.

    Returned by `engagement.get_direct_messages_chart`.
    """

    direct_messages: models.ChartSeries | None = optional("direct_messages", Ref("ChartSeries"))
    direct_messages_purchases: models.ChartSeries | None = optional("direct_messages_purchases", Ref("ChartSeries"))
