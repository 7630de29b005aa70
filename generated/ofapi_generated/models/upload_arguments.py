"""`UploadArguments`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import Ref

if TYPE_CHECKING:
    from .. import models


@model
class UploadArguments(Model):
    """Upload arguments.

    Part of `UploadSettings`.
    """

    additional: models.UploadExtras | None = optional("additional", Ref("UploadExtras"))
    is_delay: bool | None = optional("isDelay")
    need_thumbs: bool | None = optional("needThumbs")
    preset: str | None = optional("preset")
    preset_png: str | None = optional("preset_png")
    protected_preset: str | None = optional("protected_preset")
