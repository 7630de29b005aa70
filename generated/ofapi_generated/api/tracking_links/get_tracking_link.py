"""`tracking_links.get`: Get Tracking Link."""

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

OPERATION: Operation[models.TrackingLink] = Operation(
    "getTrackingLink",
    resource="tracking_links",
    name="get",
    method="GET",
    path="/api/{account}/tracking-links/{tracking_link_id}",
    path_parameters=(Parameter("account", "account"), Parameter("tracking_link_id", "tracking_link_id")),
    repeatable=True,
    responses={"200": Answer("data", Ref("TrackingLink"))},
)


def sync_detailed(
    account: str, tracking_link_id: int, *, client: AuthenticatedClient
) -> Response[Envelope[models.TrackingLink]]:
    """Get Tracking Link. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "tracking_link_id": tracking_link_id})


def sync(account: str, tracking_link_id: int, *, client: AuthenticatedClient) -> Envelope[models.TrackingLink] | None:
    """Get Tracking Link. What the body holds."""
    return sync_detailed(client=client, account=account, tracking_link_id=tracking_link_id).parsed


async def asyncio_detailed(
    account: str, tracking_link_id: int, *, client: AuthenticatedClient
) -> Response[Envelope[models.TrackingLink]]:
    """Get Tracking Link. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account, "tracking_link_id": tracking_link_id})


async def asyncio(
    account: str, tracking_link_id: int, *, client: AuthenticatedClient
) -> Envelope[models.TrackingLink] | None:
    """Get Tracking Link. What the body holds."""
    return (await asyncio_detailed(client=client, account=account, tracking_link_id=tracking_link_id)).parsed
