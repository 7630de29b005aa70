"""`MentionPage`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from .. import models


@model
class MentionPage(Model):
    """Mention page."""

    list: builtins.list[models.Notification] | None = optional("list", ListOf(Ref("Notification")))
    last_id: int | None = optional("lastId")
