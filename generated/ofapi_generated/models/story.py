"""`Story`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model, optional
from ..runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from .. import models


@model
class Story(Model):
    """Story.

    Returned by `stories.create`, `stories.get`, `stories.list_active`, `stories.list_archive`.

    Part of `StoryArchivePage`, `StoryHighlight`.
    """

    id: int | None = optional("id")
    can_delete: bool | None = optional("canDelete")
    canvas_height: int | None = optional("canvasHeight")
    canvas_width: int | None = optional("canvasWidth")
    comments_count: int | None = optional("commentsCount")
    created_at: str | None = optional("createdAt")
    has_post: bool | None = optional("hasPost")
    is_highlight_cover: bool | None = optional("isHighlightCover")
    is_last_in_highlight: bool | None = optional("isLastInHighlight")
    is_ready: bool | None = optional("isReady")
    is_watched: bool | None = optional("isWatched")
    likes_count: int | None = optional("likesCount")
    media: list[models.Media] | None = optional("media", ListOf(Ref("Media")))
    question: models.StoryQuestion | None = optional("question", Ref("StoryQuestion"))
    release_forms: list[models.ReleaseForm] | None = optional("releaseForms", ListOf(Ref("ReleaseForm")))
    texts: list[models.StoryText] | None = optional("texts", ListOf(Ref("StoryText")))
    tips_amount: str | None = optional("tipsAmount")
    tips_amount_raw: int | None = optional("tipsAmountRaw")
    tips_count: int | None = optional("tipsCount")
    user_id: int | None = optional("userId")
    viewers: list[Any] | None = optional("viewers")
    viewers_count: int | None = optional("viewersCount")
