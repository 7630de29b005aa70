"""`GifImages`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import Ref

if TYPE_CHECKING:
    from .. import models


@model
class GifImages(Model):
    """Gif images.

    Part of `Gif`.
    """

    fixed_height: models.GifImage | None = optional("fixed_height", Ref("GifImage"))
    original: models.GifImage | None = optional("original", Ref("GifImage"))
