"""`Post`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from .. import models


@model
class Post(Model):
    """Post.

    Returned by `posts.create`, `posts.get`, `posts.list`.

    Part of `PostPage`.
    """

    id: int | None = optional("id")
    author: models.Author | None = optional("author", Ref("Author"))
    can_comment: bool | None = optional("canComment")
    can_delete: bool | None = optional("canDelete")
    can_edit: bool | None = optional("canEdit")
    can_edit_text: bool | None = optional("canEditText")
    can_toggle_favorite: bool | None = optional("canToggleFavorite")
    can_view_media: bool | None = optional("canViewMedia")
    is_markdown_disabled: bool | None = optional("isMarkdownDisabled")
    is_media_ready: bool | None = optional("isMediaReady")
    is_opened: bool | None = optional("isOpened")
    posted_at: str | None = optional("postedAt")
    posted_at_precise: str | None = optional("postedAtPrecise")
    raw_text: str | None = optional("rawText")
    response_type: str | None = optional("responseType")
    text: str | None = optional("text")
    tips_amount: str | None = optional("tipsAmount")
    media: list[models.Media] | None = optional("media", ListOf(Ref("Media")))
    media_count: int | None = optional("mediaCount")
