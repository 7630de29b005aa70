"""`notifications.get_tabs_order`: Get Notification Tabs Order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.operation import Operation
from ...runtime.request import Parameter
from ...runtime.response import Answer

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...runtime.response import Envelope
    from ...types import Response

OPERATION: Operation[list[str]] = Operation(
    "getNotificationTabsOrder",
    resource="notifications",
    name="get_tabs_order",
    method="GET",
    path="/api/{account}/notifications/tabs-order",
    path_parameters=(Parameter("account", "account"),),
    repeatable=True,
    responses={"200": Answer("data")},
)


def sync_detailed(account: str, *, client: AuthenticatedClient) -> Response[Envelope[list[str]]]:
    """Get Notification Tabs Order. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account})


def sync(account: str, *, client: AuthenticatedClient) -> Envelope[list[str]] | None:
    """Get Notification Tabs Order. What the body holds."""
    return sync_detailed(client=client, account=account).parsed


async def asyncio_detailed(account: str, *, client: AuthenticatedClient) -> Response[Envelope[list[str]]]:
    """Get Notification Tabs Order. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account})


async def asyncio(account: str, *, client: AuthenticatedClient) -> Envelope[list[str]] | None:
    """Get Notification Tabs Order. What the body holds."""
    return (await asyncio_detailed(client=client, account=account)).parsed
