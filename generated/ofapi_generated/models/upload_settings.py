"""`UploadSettings`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import Ref

if TYPE_CHECKING:
    from .. import models


@model
class UploadSettings(Model):
    """Upload settings.

    Part of `AccountProfile`.
    """

    geo_upload_args: models.UploadArguments | None = optional("geoUploadArgs", Ref("UploadArguments"))
