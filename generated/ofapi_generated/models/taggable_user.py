"""`TaggableUser`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import Ref

if TYPE_CHECKING:
    from .. import models


@model
class TaggableUser(Model):
    """Taggable user.

    Returned by `release_forms.list_taggable_users`.

    Part of `TaggableUserPage`.
    """

    id: int | None = optional("id")
    name: str | None = optional("name")
    type: str | None = optional("type")
    user: models.UserSummary | None = optional("user", Ref("UserSummary"))
