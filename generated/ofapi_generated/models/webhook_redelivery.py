"""`WebhookRedelivery`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class WebhookRedelivery(Model):
    """Webhook redelivery.

    Returned by `webhooks.redeliver`.
    """

    redelivery_id: str | None = optional("redelivery_id")
    delivery_id: int | None = optional("delivery_id")
