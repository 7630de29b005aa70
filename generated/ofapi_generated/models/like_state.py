"""`LikeState`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class LikeState(Model):
    """Like state.

    Returned by `chat_messages.like`, `chat_messages.unlike`, `post_comments.like`,
    `post_comments.unlike`.
    """

    is_liked: bool | None = optional("isLiked")
    success: bool | None = optional("success")
    likes_count: int | None = optional("likesCount")
