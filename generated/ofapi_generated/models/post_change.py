"""`PostChange`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from .. import models


@model
class PostChange(Model):
    """Post change.

    Returned by `posts.archive`, `posts.delete`, `posts.unarchive`.
    """

    counters: models.PostCounters | None = optional("counters", Ref("PostCounters"))
    label_states: list[models.Label] | None = optional("labelStates", ListOf(Ref("Label")))
    success: bool | None = optional("success")
