"""`UpdateStoryHighlightBody`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from ..runtime.model import Model, model, required
from ..runtime.unset import UNSET


@model
class UpdateStoryHighlightBody(Model):
    """Update story highlight body.

    Taken by `story_highlights.update`.
    """

    _absent: ClassVar[Any] = UNSET

    cover_story_id: int = required("coverStoryId")
    story_ids: Sequence[int | str] = required("storyIds")
    title: str = required("title")
