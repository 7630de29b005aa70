"""`AddToStoryBody`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from ..runtime.model import Model, model, optional, required
from ..runtime.shapes import ListOf, Ref
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models


@model
class AddToStoryBody(Model):
    """Add to story body.

    Taken by `stories.create`.
    """

    _absent: ClassVar[Any] = UNSET

    media_files: Sequence[int | str] = required("mediaFiles")
    canvas_height: int | Unset = optional("canvasHeight")
    """Default `1920`."""
    canvas_width: int | Unset = optional("canvasWidth")
    """Default `1080`."""
    question: models.StoryQuestionInput | Mapping[str, Any] | Unset = optional("question", Ref("StoryQuestionInput"))
    texts: Sequence[models.StoryTextInput | Mapping[str, Any]] | Unset = optional(
        "texts", ListOf(Ref("StoryTextInput"))
    )
