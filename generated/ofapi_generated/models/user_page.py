"""`UserPage`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from .. import models


@model
class UserPage(Model):
    """User page."""

    has_more: bool | None = optional("hasMore")
    list: builtins.list[models.User] | None = optional("list", ListOf(Ref("User")))
    next_offset: int | None = optional("nextOffset")
