"""`StoryElementPosition`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class StoryElementPosition(Model):
    """Story element position.

    Part of `StoryQuestion`.
    """

    angle: int | None = optional("angle")
    color: str | None = optional("color")
    height: int | None = optional("height")
    left: int | None = optional("left")
    top: int | None = optional("top")
    width: int | None = optional("width")
    x: str | None = optional("x")
    y: str | None = optional("y")
    z_index: int | None = optional("zIndex")
