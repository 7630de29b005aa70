"""`webhooks.get`: Show Webhook."""

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
    "showWebhook",
    resource="webhooks",
    name="get",
    method="GET",
    path="/api/webhooks/{webhook_id}",
    path_parameters=(Parameter("webhook_id", "webhook_id"),),
    repeatable=True,
    responses={"200": Answer("data", Ref("Webhook"))},
)


def sync_detailed(webhook_id: str, *, client: AuthenticatedClient) -> Response[Envelope[models.Webhook]]:
    """Show Webhook. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"webhook_id": webhook_id})


def sync(webhook_id: str, *, client: AuthenticatedClient) -> Envelope[models.Webhook] | None:
    """Show Webhook. What the body holds."""
    return sync_detailed(client=client, webhook_id=webhook_id).parsed


async def asyncio_detailed(webhook_id: str, *, client: AuthenticatedClient) -> Response[Envelope[models.Webhook]]:
    """Show Webhook. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"webhook_id": webhook_id})


async def asyncio(webhook_id: str, *, client: AuthenticatedClient) -> Envelope[models.Webhook] | None:
    """Show Webhook. What the body holds."""
    return (await asyncio_detailed(client=client, webhook_id=webhook_id)).parsed
