"""`AddUsersToUserListBody`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from ..runtime.model import Model, model, optional, required
from ..runtime.unset import UNSET, Unset


@model
class AddUsersToUserListBody(Model):
    """Add users to user list body.

    Taken by `user_lists.add_users`.
    """

    _absent: ClassVar[Any] = UNSET

    user_ids: Sequence[int | str] = required("ids")
    skip_invalid: bool | Unset = optional("skip_invalid")
