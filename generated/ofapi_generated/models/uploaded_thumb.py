"""`UploadedThumb`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class UploadedThumb(Model):
    """Uploaded thumb.

    Part of `UploadedMedia`.
    """

    id: int | None = optional("id")
    url: str | None = optional("url")
