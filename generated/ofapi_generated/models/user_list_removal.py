"""`UserListRemoval`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import Ref

if TYPE_CHECKING:
    from .. import models


@model
class UserListRemoval(Model):
    """User list removal.

    Returned by `user_lists.remove_user`.
    """

    list: models.UserList | None = optional("list", Ref("UserList"))
    user_state: models.UserListState | None = optional("userState", Ref("UserListState"))
