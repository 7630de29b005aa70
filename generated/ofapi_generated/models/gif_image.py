"""`GifImage`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class GifImage(Model):
    """Gif image.

    Part of `GifImages`.
    """

    height: str | None = optional("height")
    url: str | None = optional("url")
    width: str | None = optional("width")
    mp4: str | None = optional("mp4")
    webp: str | None = optional("webp")
