"""`FanNotes`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class FanNotes(Model):
    """Fan notes.

    Returned by `fans.get_notes`.
    """

    notes: str | None = optional("notes")
