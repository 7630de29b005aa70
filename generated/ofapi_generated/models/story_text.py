"""`StoryText`."""

from __future__ import annotations

from typing import Any

from ..runtime.model import Model, model, optional


@model
class StoryText(Model):
    """Story text.

    Part of `Story`.
    """

    angle: int | None = optional("angle")
    bg_color: str | None = optional("bgColor")
    color: str | None = optional("color")
    font_family: str | None = optional("fontFamily")
    font_size: str | None = optional("fontSize")
    font_style: str | None = optional("fontStyle")
    font_weight: int | None = optional("fontWeight")
    left: float | None = optional("left")
    scale: float | None = optional("scale")
    text: str | None = optional("text")
    text_align: str | None = optional("textAlign")
    text_height: float | None = optional("textHeight")
    text_width: float | None = optional("textWidth")
    top: float | None = optional("top")
    type: str | None = optional("type")
    users: list[Any] | None = optional("users")
    z_index: int | None = optional("zIndex")
