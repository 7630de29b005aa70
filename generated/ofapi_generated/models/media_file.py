"""`MediaFile`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class MediaFile(Model):
    """Media file.

    Part of `MediaFiles`.
    """

    height: int | None = optional("height")
    size: int | None = optional("size")
    sources: dict[str, str] | None = optional("sources")
    url: str | None = optional("url")
    width: int | None = optional("width")
