"""`NotificationCounts`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class NotificationCounts(Model):
    """Notification counts.

    Returned by `notifications.get_counts`.
    """

    all: int | None = optional("all")
    commented: int | None = optional("commented")
    deactivated_media: int | None = optional("deactivated_media")
    favorited: int | None = optional("favorited")
    mentioned: int | None = optional("mentioned")
    message: int | None = optional("message")
    purchases: int | None = optional("purchases")
    subscribed: int | None = optional("subscribed")
    system: int | None = optional("system")
    tags: int | None = optional("tags")
    tip: int | None = optional("tip")
