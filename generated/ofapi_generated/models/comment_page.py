"""`CommentPage`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from .. import models


@model
class CommentPage(Model):
    """Comment page."""

    has_more: bool | None = optional("hasMore")
    list: builtins.list[models.Comment] | None = optional("list", ListOf(Ref("Comment")))
    next_offset: int | None = optional("nextOffset")
