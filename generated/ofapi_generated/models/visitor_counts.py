"""`VisitorCounts`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class VisitorCounts(Model):
    """Visitor counts.

    Part of `TopVisitorCountries`, `VisitorCountry`.
    """

    guests: int | None = optional("guests")
    subscribers: int | None = optional("subscribers")
    total: int | None = optional("total")
    users: int | None = optional("users")
