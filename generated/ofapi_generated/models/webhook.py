"""`Webhook`."""

from __future__ import annotations

import datetime as dt

from ..runtime.model import Model, model, optional
from ..runtime.shapes import DateTime


@model
class Webhook(Model):
    """Webhook.

    Returned by `webhooks.create`, `webhooks.get`, `webhooks.list`, `webhooks.update`.
    """

    id: str | None = optional("id")
    created_at: dt.datetime | None = optional("created_at", DateTime())
    enabled: bool | None = optional("enabled")
    events: list[str] | None = optional("events")
    has_signing_secret: bool | None = optional("has_signing_secret")
    url: str | None = optional("url")
