"""`MediaFiles`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import Ref

if TYPE_CHECKING:
    from .. import models


@model
class MediaFiles(Model):
    """Media files.

    Part of `Media`, `UploadedMedia`.
    """

    full: models.MediaFile | None = optional("full", Ref("MediaFile"))
    preview: models.MediaFile | None = optional("preview", Ref("MediaFile"))
    square_preview: models.MediaFile | None = optional("squarePreview", Ref("MediaFile"))
    thumb: models.MediaFile | None = optional("thumb", Ref("MediaFile"))
