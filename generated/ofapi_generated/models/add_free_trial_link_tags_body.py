"""`AddFreeTrialLinkTagsBody`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from ..runtime.model import Model, model, required
from ..runtime.unset import UNSET


@model
class AddFreeTrialLinkTagsBody(Model):
    """Add free trial link tags body.

    Taken by `free_trial_links.add_tags`.
    """

    _absent: ClassVar[Any] = UNSET

    tags: Sequence[str] = required("tags")
