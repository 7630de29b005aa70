"""`StoryQuestionInput`."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, ClassVar

from ..runtime.model import Model, model, optional
from ..runtime.unset import UNSET, Unset


@model
class StoryQuestionInput(Model):
    """Story question input.

    Part of `AddToStoryBody`.
    """

    _absent: ClassVar[Any] = UNSET

    color: str | Unset = optional("color")
    """Default `#FF51DC`."""
    height: float | Decimal | Unset = optional("height")
    """Default `160`."""
    left: float | Decimal | Unset = optional("left")
    """Default `25`."""
    text: str | Unset = optional("text")
    top: float | Decimal | Unset = optional("top")
    """Default `30`."""
    width: float | Decimal | Unset = optional("width")
    """Default `257`."""
