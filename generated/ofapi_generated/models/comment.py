"""`Comment`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import Ref

if TYPE_CHECKING:
    from .. import models


@model
class Comment(Model):
    """Comment.

    Returned by `post_comments.create`, `post_comments.list`.

    Part of `CommentPage`.
    """

    id: int | None = optional("id")
    author: models.Author | None = optional("author", Ref("Author"))
    can_like: bool | None = optional("canLike")
    changed_at: str | None = optional("changedAt")
    giphy_id: str | None = optional("giphyId")
    is_liked: bool | None = optional("isLiked")
    is_liked_by_author: bool | None = optional("isLikedByAuthor")
    is_pinned: bool | None = optional("isPinned")
    likes_count: int | None = optional("likesCount")
    posted_at: str | None = optional("postedAt")
    text: str | None = optional("text")
