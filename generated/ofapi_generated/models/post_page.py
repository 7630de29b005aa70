"""`PostPage`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from .. import models


@model
class PostPage(Model):
    """Post page."""

    counters: models.PostCounters | None = optional("counters", Ref("PostCounters"))
    has_more: bool | None = optional("hasMore")
    head_marker: str | None = optional("headMarker")
    list: builtins.list[models.Post] | None = optional("list", ListOf(Ref("Post")))
    tail_marker: str | None = optional("tailMarker")
