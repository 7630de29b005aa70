"""`UserReference`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class UserReference(Model):
    """User reference.

    Part of `ChatMessage`, `Notification`.
    """

    id: int | None = optional("id")
    view: str | None = optional("_view")
