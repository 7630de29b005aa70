"""`UploadedMedia`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model, optional
from ..runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from .. import models


@model
class UploadedMedia(Model):
    """Uploaded media.

    Returned by `media.upload`.

    Part of `UploadStatus`.
    """

    id: int | None = optional("id")
    can_view: bool | None = optional("canView")
    converted_to_video: bool | None = optional("convertedToVideo")
    created_at: str | None = optional("createdAt")
    duration: int | None = optional("duration")
    files: models.MediaFiles | None = optional("files", Ref("MediaFiles"))
    has_custom_preview: bool | None = optional("hasCustomPreview")
    has_error: bool | None = optional("hasError")
    is_ready: bool | None = optional("isReady")
    release_forms: list[Any] | None = optional("releaseForms")
    type: str | None = optional("type")
    additional: models.UploadExtras | None = optional("additional", Ref("UploadExtras"))
    extra: str | None = optional("extra")
    file_name: str | None = optional("file_name")
    host: str | None = optional("host")
    prefixed_id: str | None = optional("prefixed_id")
    process_id: str | None = optional("processId")
    source_url: str | None = optional("sourceUrl")
    thumbs: list[models.UploadedThumb] | None = optional("thumbs", ListOf(Ref("UploadedThumb")))
    note: str | None = optional("note")
