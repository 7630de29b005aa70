"""`notifications.update_tabs_order`: Update Notification Tabs Order."""

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

OPERATION: Operation[models.Success] = Operation(
    "updateNotificationTabsOrder",
    resource="notifications",
    name="update_tabs_order",
    method="PUT",
    path="/api/{account}/notifications/tabs-order",
    path_parameters=(Parameter("account", "account"),),
    media_type="application/json",
    body=(Parameter("tabs", "tabs", required=True),),
    body_required=True,
    repeatable=True,
    responses={"200": Answer("data", Ref("Success"))},
)


def sync_detailed(
    account: str, *, client: AuthenticatedClient, body: models.UpdateNotificationTabsOrderBody
) -> Response[Envelope[models.Success]]:
    """Update Notification Tabs Order. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account}, body)


def sync(
    account: str, *, client: AuthenticatedClient, body: models.UpdateNotificationTabsOrderBody
) -> Envelope[models.Success] | None:
    """Update Notification Tabs Order. What the body holds."""
    return sync_detailed(client=client, body=body, account=account).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient, body: models.UpdateNotificationTabsOrderBody
) -> Response[Envelope[models.Success]]:
    """Update Notification Tabs Order. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account}, body)


async def asyncio(
    account: str, *, client: AuthenticatedClient, body: models.UpdateNotificationTabsOrderBody
) -> Envelope[models.Success] | None:
    """Update Notification Tabs Order. What the body holds."""
    return (await asyncio_detailed(client=client, body=body, account=account)).parsed
