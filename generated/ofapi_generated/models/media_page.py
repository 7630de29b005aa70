"""`MediaPage`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from .. import models


@model
class MediaPage(Model):
    """Media page."""

    has_more: bool | None = optional("hasMore")
    list: builtins.list[models.Media] | None = optional("list", ListOf(Ref("Media")))
