"""`webhooks.create`: Create Webhook."""

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
    "createWebhook",
    resource="webhooks",
    name="create",
    method="POST",
    path="/api/webhooks",
    media_type="application/json",
    body=(
        Parameter("account_scope", "account_scope", required=True),
        Parameter("endpoint_url", "endpoint_url", required=True, text=True),
        Parameter("events", "events", required=True),
        Parameter("account_ids", "account_ids"),
        Parameter("signing_secret", "signing_secret", text=True),
    ),
    body_required=True,
    shown_by="webhooks.list",
    responses={"200": Answer("data", Ref("Webhook"))},
)


def sync_detailed(*, client: AuthenticatedClient, body: models.CreateWebhookBody) -> Response[Envelope[models.Webhook]]:
    """Create Webhook. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {}, body)


def sync(*, client: AuthenticatedClient, body: models.CreateWebhookBody) -> Envelope[models.Webhook] | None:
    """Create Webhook. What the body holds."""
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AuthenticatedClient, body: models.CreateWebhookBody
) -> Response[Envelope[models.Webhook]]:
    """Create Webhook. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {}, body)


async def asyncio(*, client: AuthenticatedClient, body: models.CreateWebhookBody) -> Envelope[models.Webhook] | None:
    """Create Webhook. What the body holds."""
    return (await asyncio_detailed(client=client, body=body)).parsed
