"""`Notification`."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import DateTime, Ref

if TYPE_CHECKING:
    from .. import models


@model
class Notification(Model):
    """Notification.

    Returned by `notifications.list`, `release_forms.list_mentions`.

    Part of `MentionPage`, `NotificationPage`.
    """

    id: int | None = optional("id")
    replace_pairs: dict[str, str] | None = optional("replacePairs")
    created_at: dt.datetime | None = optional("createdAt", DateTime())
    type: str | None = optional("type")
    source: str | None = optional("source")
    text: str | None = optional("text")
    can_go_to_profile: bool | None = optional("canGoToProfile")
    is_read: bool | None = optional("isRead")
    user: models.UserReference | None = optional("user", Ref("UserReference"))
    sub_type: str | None = optional("subType")
