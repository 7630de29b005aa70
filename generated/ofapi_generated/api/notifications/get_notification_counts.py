"""`notifications.get_counts`: Get Notification Counts."""

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

OPERATION: Operation[models.NotificationCounts] = Operation(
    "getNotificationCounts",
    resource="notifications",
    name="get_counts",
    method="GET",
    path="/api/{account}/notifications/counts",
    path_parameters=(Parameter("account", "account"),),
    repeatable=True,
    responses={"200": Answer("data", Ref("NotificationCounts"))},
)


def sync_detailed(account: str, *, client: AuthenticatedClient) -> Response[Envelope[models.NotificationCounts]]:
    """Get Notification Counts. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account})


def sync(account: str, *, client: AuthenticatedClient) -> Envelope[models.NotificationCounts] | None:
    """Get Notification Counts. What the body holds."""
    return sync_detailed(client=client, account=account).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient
) -> Response[Envelope[models.NotificationCounts]]:
    """Get Notification Counts. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account})


async def asyncio(account: str, *, client: AuthenticatedClient) -> Envelope[models.NotificationCounts] | None:
    """Get Notification Counts. What the body holds."""
    return (await asyncio_detailed(client=client, account=account)).parsed
