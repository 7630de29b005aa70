"""`CountChange`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class CountChange(Model):
    """Count change.

    Part of `ContentStatistics`, `SubscriptionChanges`, `VisitorStatistics`.
    """

    delta: float | None = optional("delta")
    total: int | None = optional("total")
