"""`TopPercentage`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class TopPercentage(Model):
    """Top percentage.

    Returned by `accounts.get_top_percentage`.
    """

    message: str | None = optional("message")
    top_percentage: float | None = optional("top_percentage")
