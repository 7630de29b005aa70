"""`StoryQuestion`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import Ref

if TYPE_CHECKING:
    from .. import models


@model
class StoryQuestion(Model):
    """Story question.

    Part of `Story`.
    """

    entity: models.StoryQuestionEntity | None = optional("entity", Ref("StoryQuestionEntity"))
    positions: models.StoryElementPosition | None = optional("positions", Ref("StoryElementPosition"))
    type: str | None = optional("type")
