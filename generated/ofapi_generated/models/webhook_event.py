"""`WebhookEvent`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class WebhookEvent(Model):
    """Webhook event.

    Returned by `webhooks.list_events`.
    """

    description: str | None = optional("description")
    value: str | None = optional("value")
