"""`CreateStoryHighlightBody`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from ..runtime.model import Model, model, required
from ..runtime.unset import UNSET


@model
class CreateStoryHighlightBody(Model):
    """Create story highlight body.

    Taken by `story_highlights.create`.
    """

    _absent: ClassVar[Any] = UNSET

    cover_story_id: int = required("coverStoryId")
    story_ids: Sequence[int | str] = required("storyIds")
    title: str = required("title")
