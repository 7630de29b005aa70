"""`webhooks.delete`: Delete Webhook."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.operation import Operation
from ...runtime.request import Parameter
from ...runtime.response import Answer

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...runtime.response import Envelope
    from ...types import Response

OPERATION: Operation[dict[str, Any]] = Operation(
    "deleteWebhook",
    resource="webhooks",
    name="delete",
    method="DELETE",
    path="/api/webhooks/{webhook_id}",
    path_parameters=(Parameter("webhook_id", "webhook_id"),),
    repeatable=True,
    responses={"200": Answer("bare")},
)


def sync_detailed(webhook_id: str, *, client: AuthenticatedClient) -> Response[Envelope[dict[str, Any]]]:
    """Delete Webhook. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"webhook_id": webhook_id})


def sync(webhook_id: str, *, client: AuthenticatedClient) -> Envelope[dict[str, Any]] | None:
    """Delete Webhook. What the body holds."""
    return sync_detailed(client=client, webhook_id=webhook_id).parsed


async def asyncio_detailed(webhook_id: str, *, client: AuthenticatedClient) -> Response[Envelope[dict[str, Any]]]:
    """Delete Webhook. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"webhook_id": webhook_id})


async def asyncio(webhook_id: str, *, client: AuthenticatedClient) -> Envelope[dict[str, Any]] | None:
    """Delete Webhook. What the body holds."""
    return (await asyncio_detailed(client=client, webhook_id=webhook_id)).parsed
