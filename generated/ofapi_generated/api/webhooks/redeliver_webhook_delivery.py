"""`webhooks.redeliver`: Redeliver Webhook Delivery."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.operation import Operation
from ...runtime.request import Parameter
from ...runtime.response import Answer
from ...runtime.shapes import Ref

if TYPE_CHECKING:
    from ... import models
    from ...client import AuthenticatedClient
    from ...runtime.response import Envelope
    from ...types import Response

OPERATION: Operation[models.WebhookRedelivery] = Operation(
    "redeliverWebhookDelivery",
    resource="webhooks",
    name="redeliver",
    method="POST",
    path="/api/webhooks/{webhook_id}/deliveries/{delivery_id}/redeliver",
    path_parameters=(Parameter("webhook_id", "webhook_id"), Parameter("delivery_id", "delivery_id")),
    shown_by="webhooks.list_deliveries",
    responses={"200": Answer("data", Ref("WebhookRedelivery"))},
)


def sync_detailed(
    webhook_id: str, delivery_id: int, *, client: AuthenticatedClient
) -> Response[Envelope[models.WebhookRedelivery]]:
    """Redeliver Webhook Delivery. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"webhook_id": webhook_id, "delivery_id": delivery_id})


def sync(
    webhook_id: str, delivery_id: int, *, client: AuthenticatedClient
) -> Envelope[models.WebhookRedelivery] | None:
    """Redeliver Webhook Delivery. What the body holds."""
    return sync_detailed(client=client, webhook_id=webhook_id, delivery_id=delivery_id).parsed


async def asyncio_detailed(
    webhook_id: str, delivery_id: int, *, client: AuthenticatedClient
) -> Response[Envelope[models.WebhookRedelivery]]:
    """Redeliver Webhook Delivery. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"webhook_id": webhook_id, "delivery_id": delivery_id})


async def asyncio(
    webhook_id: str, delivery_id: int, *, client: AuthenticatedClient
) -> Envelope[models.WebhookRedelivery] | None:
    """Redeliver Webhook Delivery. What the body holds."""
    return (await asyncio_detailed(client=client, webhook_id=webhook_id, delivery_id=delivery_id)).parsed
