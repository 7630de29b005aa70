"""`tracking_links.create`: Create Tracking Link."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.operation import Operation
from ...runtime.request import Parameter
from ...runtime.response import Answer
from ...runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from ... import models
    from ...client import AuthenticatedClient
    from ...runtime.response import Envelope
    from ...types import Response

OPERATION: Operation[list[models.TrackingLink]] = Operation(
    "createTrackingLink",
    resource="tracking_links",
    name="create",
    method="POST",
    path="/api/{account}/tracking-links",
    path_parameters=(Parameter("account", "account"),),
    media_type="application/json",
    body=(Parameter("name", "name", required=True, text=True), Parameter("tags", "tags")),
    body_required=True,
    shown_by="tracking_links.list",
    responses={"200": Answer("data", ListOf(Ref("TrackingLink")))},
)


def sync_detailed(
    account: str, *, client: AuthenticatedClient, body: models.CreateTrackingLinkBody
) -> Response[Envelope[list[models.TrackingLink]]]:
    """Create Tracking Link. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account}, body)


def sync(
    account: str, *, client: AuthenticatedClient, body: models.CreateTrackingLinkBody
) -> Envelope[list[models.TrackingLink]] | None:
    """Create Tracking Link. What the body holds."""
    return sync_detailed(client=client, body=body, account=account).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient, body: models.CreateTrackingLinkBody
) -> Response[Envelope[list[models.TrackingLink]]]:
    """Create Tracking Link. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account}, body)


async def asyncio(
    account: str, *, client: AuthenticatedClient, body: models.CreateTrackingLinkBody
) -> Envelope[list[models.TrackingLink]] | None:
    """Create Tracking Link. What the body holds."""
    return (await asyncio_detailed(client=client, body=body, account=account)).parsed
