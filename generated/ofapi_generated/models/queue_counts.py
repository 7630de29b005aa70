"""`QueueCounts`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import MapOf, Ref

if TYPE_CHECKING:
    from .. import models


@model
class QueueCounts(Model):
    """Queue counts.

    Returned by `queue.count`.
    """

    list: dict[str, models.QueueCount] | None = optional("list", MapOf(Ref("QueueCount")))
    sync_in_process: bool | None = optional("syncInProcess")
