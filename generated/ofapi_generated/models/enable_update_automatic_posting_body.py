"""`EnableUpdateAutomaticPostingBody`."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

from ..runtime.model import Model, model, required
from ..runtime.unset import UNSET


@model
class EnableUpdateAutomaticPostingBody(Model):
    """Enable update automatic posting body.

    Taken by `saved_for_later_posts.enable_automatic_posting`.
    """

    _absent: ClassVar[Any] = UNSET

    period: Literal[6, 12, 24, 48] = required("period")
