"""`LabelPage`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from .. import models


@model
class LabelPage(Model):
    """Label page."""

    hash_sort: str | None = optional("hashSort")
    has_more: bool | None = optional("hasMore")
    list: builtins.list[models.Label] | None = optional("list", ListOf(Ref("Label")))
    next_offset: int | None = optional("nextOffset")
    order: str | None = optional("order")
    sort: str | None = optional("sort")
