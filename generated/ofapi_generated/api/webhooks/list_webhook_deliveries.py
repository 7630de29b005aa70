"""`webhooks.list_deliveries`: List Webhook Deliveries."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.operation import Operation
from ...runtime.paging import Paging
from ...runtime.request import Parameter
from ...runtime.response import Answer
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...runtime.response import Envelope
    from ...types import Response

OPERATION: Operation[list[dict[str, Any]]] = Operation(
    "listWebhookDeliveries",
    resource="webhooks",
    name="list_deliveries",
    method="GET",
    path="/api/webhooks/{webhook_id}/deliveries",
    path_parameters=(Parameter("webhook_id", "webhook_id"),),
    query=(Parameter("date_start", "date_start"), Parameter("date_end", "date_end"), Parameter("event", "event")),
    repeatable=True,
    paging=Paging("next_page", ""),
    responses={"200": Answer("data")},
)


def sync_detailed(
    webhook_id: str,
    *,
    client: AuthenticatedClient,
    date_start: str | Unset = UNSET,
    date_end: str | Unset = UNSET,
    event: str | Unset = UNSET,
) -> Response[Envelope[list[dict[str, Any]]]]:
    """List Webhook Deliveries. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(
        client, OPERATION, {"webhook_id": webhook_id, "date_start": date_start, "date_end": date_end, "event": event}
    )


def sync(
    webhook_id: str,
    *,
    client: AuthenticatedClient,
    date_start: str | Unset = UNSET,
    date_end: str | Unset = UNSET,
    event: str | Unset = UNSET,
) -> Envelope[list[dict[str, Any]]] | None:
    """List Webhook Deliveries. What the body holds."""
    return sync_detailed(
        client=client, webhook_id=webhook_id, date_start=date_start, date_end=date_end, event=event
    ).parsed


async def asyncio_detailed(
    webhook_id: str,
    *,
    client: AuthenticatedClient,
    date_start: str | Unset = UNSET,
    date_end: str | Unset = UNSET,
    event: str | Unset = UNSET,
) -> Response[Envelope[list[dict[str, Any]]]]:
    """List Webhook Deliveries. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(
        client, OPERATION, {"webhook_id": webhook_id, "date_start": date_start, "date_end": date_end, "event": event}
    )


async def asyncio(
    webhook_id: str,
    *,
    client: AuthenticatedClient,
    date_start: str | Unset = UNSET,
    date_end: str | Unset = UNSET,
    event: str | Unset = UNSET,
) -> Envelope[list[dict[str, Any]]] | None:
    """List Webhook Deliveries. What the body holds."""
    return (
        await asyncio_detailed(
            client=client, webhook_id=webhook_id, date_start=date_start, date_end=date_end, event=event
        )
    ).parsed
