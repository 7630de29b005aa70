"""`SmartLinkConversionsSummary`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class SmartLinkConversionsSummary(Model):
    """Smart link conversions summary.

    Part of `SmartLinkConversionsReport`.
    """

    conversions_total: int | None = optional("conversions_total")
    revenue_total: float | None = optional("revenue_total")
    subscribers_total: int | None = optional("subscribers_total")
