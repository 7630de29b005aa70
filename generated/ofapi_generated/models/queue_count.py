"""`QueueCount`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class QueueCount(Model):
    """Queue count.

    Part of `QueueCounts`.
    """

    post: int | None = optional("post")
    chat: int | None = optional("chat")
