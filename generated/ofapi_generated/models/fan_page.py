"""`FanPage`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from .. import models


@model
class FanPage(Model):
    """Fan page."""

    has_more: bool | None = optional("hasMore")
    list: builtins.list[models.Fan] | None = optional("list", ListOf(Ref("Fan")))
    marker: int | None = optional("marker")
