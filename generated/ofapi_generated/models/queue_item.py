"""`QueueItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import Ref

if TYPE_CHECKING:
    from .. import models


@model
class QueueItem(Model):
    """Queue item.

    Returned by `saved_for_later_messages.list`, `saved_for_later_posts.list`.

    Part of `QueuePage`.
    """

    id: int | None = optional("id")
    created_date_time: str | None = optional("createdDateTime")
    entity: models.QueuedContent | None = optional("entity", Ref("QueuedContent"))
    publish_date_time: str | None = optional("publishDateTime")
    type: str | None = optional("type")
