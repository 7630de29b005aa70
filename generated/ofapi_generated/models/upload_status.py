"""`UploadStatus`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import Ref

if TYPE_CHECKING:
    from .. import models


@model
class UploadStatus(Model):
    """Upload status.

    Returned by `media.get_upload_status`.
    """

    prefixed_id: str | None = optional("prefixed_id")
    status: str | None = optional("status")
    error: str | None = optional("error")
    credits_used: int | None = optional("credits_used")
    media: models.UploadedMedia | None = optional("media", Ref("UploadedMedia"))
