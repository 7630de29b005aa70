"""`QueuePage`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from .. import models


@model
class QueuePage(Model):
    """Queue page.

    Returned by `queue.list`.
    """

    list: builtins.list[models.QueueItem] | None = optional("list", ListOf(Ref("QueueItem")))
    sync_in_process: bool | None = optional("syncInProcess")
    has_more: bool | None = optional("hasMore")
