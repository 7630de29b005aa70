"""`StoryHighlight`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from .. import models


@model
class StoryHighlight(Model):
    """Story highlight.

    Returned by `story_highlights.create`, `story_highlights.get`, `story_highlights.list`,
    `story_highlights.update`.

    Part of `StoryHighlightPage`.
    """

    id: int | None = optional("id")
    cover: str | None = optional("cover")
    cover_story_id: int | None = optional("coverStoryId")
    created_at: str | None = optional("createdAt")
    stories_count: int | None = optional("storiesCount")
    title: str | None = optional("title")
    user_id: int | None = optional("userId")
    stories: list[models.Story] | None = optional("stories", ListOf(Ref("Story")))
