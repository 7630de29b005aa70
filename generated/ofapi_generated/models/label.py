"""`Label`."""

from __future__ import annotations

from typing import Any

from ..runtime.model import Model, model, optional


@model
class Label(Model):
    """Label.

    Returned by `post_labels.create`, `post_labels.list`.

    Part of `LabelPage`, `PostChange`.
    """

    id: int | str | None = optional("id")
    is_clear_in_progress: bool | None = optional("isClearInProgress")
    name: str | None = optional("name")
    posts: list[Any] | None = optional("posts")
    posts_count: int | None = optional("postsCount")
    type: str | None = optional("type")
