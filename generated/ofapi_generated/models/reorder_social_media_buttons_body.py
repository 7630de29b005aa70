"""`ReorderSocialMediaButtonsBody`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from ..runtime.model import Model, model, required
from ..runtime.unset import UNSET


@model
class ReorderSocialMediaButtonsBody(Model):
    """Reorder social media buttons body.

    Taken by `settings.reorder_social_media_buttons`.
    """

    _absent: ClassVar[Any] = UNSET

    button_ids: Sequence[int | str] = required("button_ids")
