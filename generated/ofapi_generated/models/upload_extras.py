"""`UploadExtras`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class UploadExtras(Model):
    """Upload extras.

    Part of `UploadArguments`, `UploadedMedia`.
    """

    user: str | None = optional("user")
