"""`UserListState`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class UserListState(Model):
    """User list state.

    Part of `Fan`, `StoryViewer`, `User`, `UserListRemoval`.
    """

    id: int | str | None = optional("id")
    can_add_user: bool | None = optional("canAddUser")
    cannot_add_user_reason: str | None = optional("cannotAddUserReason")
    has_user: bool | None = optional("hasUser")
    name: str | None = optional("name")
    type: str | None = optional("type")
