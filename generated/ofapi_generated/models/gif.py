"""`Gif`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import Ref

if TYPE_CHECKING:
    from .. import models


@model
class Gif(Model):
    """Gif.

    Returned by `giphy.list_trending`, `giphy.search`.
    """

    id: str | None = optional("id")
    embed_url: str | None = optional("embed_url")
    images: models.GifImages | None = optional("images", Ref("GifImages"))
    rating: str | None = optional("rating")
    slug: str | None = optional("slug")
    title: str | None = optional("title")
    type: str | None = optional("type")
    url: str | None = optional("url")
    username: str | None = optional("username")
