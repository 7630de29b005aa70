"""`ProfileVisitorsTotal`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class ProfileVisitorsTotal(Model):
    """Profile visitors total.

    Part of `ProfileVisitors`.
    """

    current: str | None = optional("current")
    delta: float | None = optional("delta")
