"""`webhooks.update`: Update Webhook."""

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

OPERATION: Operation[models.Webhook] = Operation(
    "updateWebhook",
    resource="webhooks",
    name="update",
    method="PUT",
    path="/api/webhooks/{webhook_id}",
    path_parameters=(Parameter("webhook_id", "webhook_id"),),
    media_type="application/json",
    body=(
        Parameter("account_scope", "account_scope", required=True),
        Parameter("endpoint_url", "endpoint_url", required=True, text=True),
        Parameter("events", "events", required=True),
        Parameter("account_ids", "account_ids"),
        Parameter("enabled", "enabled"),
    ),
    body_required=True,
    repeatable=True,
    responses={"200": Answer("data", Ref("Webhook"))},
)


def sync_detailed(
    webhook_id: str, *, client: AuthenticatedClient, body: models.UpdateWebhookBody
) -> Response[Envelope[models.Webhook]]:
    """Update Webhook. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"webhook_id": webhook_id}, body)


def sync(
    webhook_id: str, *, client: AuthenticatedClient, body: models.UpdateWebhookBody
) -> Envelope[models.Webhook] | None:
    """Update Webhook. What the body holds."""
    return sync_detailed(client=client, body=body, webhook_id=webhook_id).parsed


async def asyncio_detailed(
    webhook_id: str, *, client: AuthenticatedClient, body: models.UpdateWebhookBody
) -> Response[Envelope[models.Webhook]]:
    """Update Webhook. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"webhook_id": webhook_id}, body)


async def asyncio(
    webhook_id: str, *, client: AuthenticatedClient, body: models.UpdateWebhookBody
) -> Envelope[models.Webhook] | None:
    """Update Webhook. What the body holds."""
    return (await asyncio_detailed(client=client, body=body, webhook_id=webhook_id)).parsed
