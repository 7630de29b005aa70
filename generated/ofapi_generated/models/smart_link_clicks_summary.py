"""`SmartLinkClicksSummary`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class SmartLinkClicksSummary(Model):
    """Smart link clicks summary.

    Part of `SmartLinkClicksReport`.
    """

    clicks_total: int | None = optional("clicks_total")
