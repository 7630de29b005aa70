"""`RemoveFreeTrialLinkTagsBody`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from ..runtime.model import Model, model, required
from ..runtime.unset import UNSET


@model
class RemoveFreeTrialLinkTagsBody(Model):
    """Remove free trial link tags body.

    Taken by `free_trial_links.remove_tags`.
    """

    _absent: ClassVar[Any] = UNSET

    tags: Sequence[str] = required("tags")
