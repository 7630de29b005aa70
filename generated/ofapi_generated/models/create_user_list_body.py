"""`CreateUserListBody`."""

from __future__ import annotations

from typing import Any, ClassVar

from ..runtime.model import Model, model, required
from ..runtime.unset import UNSET


@model
class CreateUserListBody(Model):
    """Create user list body.

    Taken by `user_lists.create`.
    """

    _absent: ClassVar[Any] = UNSET

    name: str = required("name")
    """Must not be greater than 64 characters."""
