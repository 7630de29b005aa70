"""`LatestFanPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from .. import models


@model
class LatestFanPage(Model):
    """Latest fan page."""

    has_more: bool | None = optional("hasMore")
    offset: int | None = optional("offset")
    users: list[models.Fan] | None = optional("users", ListOf(Ref("Fan")))
