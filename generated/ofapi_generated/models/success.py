"""`Success`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class Success(Model):
    """Success.

    Returned by `chat_messages.attach_tags`, `chat_messages.delete`, `chat_messages.pin`,
    `chat_messages.unpin`, `chats.delete`, `chats.hide` and 36 more.
    """

    success: bool | None = optional("success")
