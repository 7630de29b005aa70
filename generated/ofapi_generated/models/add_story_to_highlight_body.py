"""`AddStoryToHighlightBody`."""

from __future__ import annotations

from typing import Any, ClassVar

from ..runtime.model import Model, model, required
from ..runtime.unset import UNSET


@model
class AddStoryToHighlightBody(Model):
    """Add story to highlight body.

    Taken by `story_highlights.add_story`.
    """

    _absent: ClassVar[Any] = UNSET

    story_id: int = required("story_id")
