"""`AddMediaToListBody`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from ..runtime.model import Model, model, required
from ..runtime.unset import UNSET


@model
class AddMediaToListBody(Model):
    """Add media to list body.

    Taken by `vault_lists.add_media`.
    """

    _absent: ClassVar[Any] = UNSET

    media_ids: Sequence[int | str] = required("mediaIds")
