"""`MediaCounters`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class MediaCounters(Model):
    """Media counters.

    Part of `Media`.
    """

    likes_count: int | None = optional("likesCount")
    tips_summ: int | None = optional("tipsSumm")
