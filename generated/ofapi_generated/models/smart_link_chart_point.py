"""`SmartLinkChartPoint`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class SmartLinkChartPoint(Model):
    """Smart link chart point.

    Part of `SmartLinkClicksReport`, `SmartLinkConversionsReport`.
    """

    clicks: int | None = optional("clicks")
    timestamp: str | None = optional("timestamp")
    conversions: int | None = optional("conversions")
