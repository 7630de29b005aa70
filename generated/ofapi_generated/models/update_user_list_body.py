"""`UpdateUserListBody`."""

from __future__ import annotations

from typing import Any, ClassVar

from ..runtime.model import Model, model, optional, required
from ..runtime.unset import UNSET, Unset


@model
class UpdateUserListBody(Model):
    """Update user list body.

    Taken by `user_lists.update`.
    """

    _absent: ClassVar[Any] = UNSET

    name: str = required("name")
    is_pinned_to_feed: bool | None | Unset = optional("isPinnedToFeed")
