"""`UserListAddition`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class UserListAddition(Model):
    """User list addition.

    Returned by `user_lists.add_users`.
    """

    added: list[int] | None = optional("added")
    failed: dict[str, str] | None = optional("failed")
