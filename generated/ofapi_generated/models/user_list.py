"""`UserList`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model, optional
from ..runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from .. import models


@model
class UserList(Model):
    """User list.

    Returned by `user_lists.clear`, `user_lists.create`, `user_lists.get`, `user_lists.list`,
    `user_lists.update`.

    Part of `UserListRemoval`.
    """

    id: int | str | None = optional("id")
    can_add_users: bool | None = optional("canAddUsers")
    can_delete: bool | None = optional("canDelete")
    can_manage_users: bool | None = optional("canManageUsers")
    can_pinned_to_chat: bool | None = optional("canPinnedToChat")
    can_pinned_to_feed: bool | None = optional("canPinnedToFeed")
    can_update: bool | None = optional("canUpdate")
    direction: str | None = optional("direction")
    is_pinned_to_chat: bool | None = optional("isPinnedToChat")
    is_pinned_to_feed: bool | None = optional("isPinnedToFeed")
    name: str | None = optional("name")
    order: str | None = optional("order")
    posts_count: int | None = optional("postsCount")
    sort_list: list[Any] | None = optional("sortList")
    type: str | None = optional("type")
    users: list[models.UserSummary] | None = optional("users", ListOf(Ref("UserSummary")))
    users_count: int | None = optional("usersCount")
