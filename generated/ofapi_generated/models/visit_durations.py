"""`VisitDurations`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class VisitDurations(Model):
    """Visit durations.

    Part of `TopVisitDurations`.
    """

    guests: str | None = optional("guests")
    subscribers: int | None = optional("subscribers")
    total: int | None = optional("total")
    users: str | None = optional("users")
