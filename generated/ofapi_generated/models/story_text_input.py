"""`StoryTextInput`."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, ClassVar, Literal

from ..runtime.model import Model, model, optional, required
from ..runtime.unset import UNSET, Unset


@model
class StoryTextInput(Model):
    """Story text input.

    Part of `AddToStoryBody`.
    """

    _absent: ClassVar[Any] = UNSET

    text: str = required("text")
    angle: float | Decimal | Unset = optional("angle")
    """Default `0`."""
    bg_color: str | Unset = optional("bgColor")
    color: str | Unset = optional("color")
    font_family: (
        Literal["Roboto", "PTMono", "ShantellSans", "SofiaSans", "YanoneKaffeesatz", "RubikMedium", "RubikBlack"]
        | Unset
    ) = optional("fontFamily")
    """Default `Roboto`."""
    font_size: float | Decimal | Unset = optional("fontSize")
    """Default `20`."""
    font_weight: Literal[400, 500, 700] | Unset = optional("fontWeight")
    left: float | Decimal | Unset = optional("left")
    """Default `25`."""
    scale: float | Decimal | Unset = optional("scale")
    """Default `1`."""
    text_align: Literal["left", "center", "right"] | Unset = optional("textAlign")
    """Default `left`."""
    text_height: float | Decimal | Unset = optional("textHeight")
    text_width: float | Decimal | Unset = optional("textWidth")
    top: float | Decimal | Unset = optional("top")
    type: Literal["text", "mention"] | Unset = optional("type")
    """Default `text`."""
    z_index: int | Unset = optional("zIndex")
