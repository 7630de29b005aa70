"""`StoryQuestionEntity`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class StoryQuestionEntity(Model):
    """Story question entity.

    Part of `StoryQuestion`.
    """

    id: int | None = optional("id")
    created_at: str | None = optional("createdAt")
    text: str | None = optional("text")
