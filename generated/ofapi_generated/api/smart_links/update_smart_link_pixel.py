"""`smart_links.update_pixel`: Update Smart Link Pixel."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.operation import Operation
from ...runtime.request import Parameter
from ...runtime.response import Answer
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ... import models
    from ...client import AuthenticatedClient
    from ...runtime.response import Envelope
    from ...types import Response

OPERATION: Operation[dict[str, Any]] = Operation(
    "updateSmartLinkPixel",
    resource="smart_links",
    name="update_pixel",
    method="PATCH",
    path="/api/smart-links/{smart_link_id}/pixels/{pixel_id}",
    path_parameters=(Parameter("smart_link_id", "smart_link_id"), Parameter("pixel_id", "pixel_id")),
    media_type="application/json",
    body=(
        Parameter("label", "label", text=True),
        Parameter("platform_pixel_id", "pixel_id", text=True),
        Parameter("pixel_access_token", "pixel_access_token", text=True),
        Parameter("event_source_url", "event_source_url", text=True),
        Parameter("event_click", "event_click", text=True),
        Parameter("event_new_subscriber", "event_new_subscriber", text=True),
        Parameter("event_first_transaction", "event_first_transaction", text=True),
        Parameter("event_new_transaction", "event_new_transaction", text=True),
    ),
    repeatable=True,
    responses={"200": Answer("data")},
)


def sync_detailed(
    smart_link_id: str,
    pixel_id: int,
    *,
    client: AuthenticatedClient,
    body: models.UpdateSmartLinkPixelBody | Unset = UNSET,
) -> Response[Envelope[dict[str, Any]]]:
    """Update Smart Link Pixel. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"smart_link_id": smart_link_id, "pixel_id": pixel_id}, body or None)


def sync(
    smart_link_id: str,
    pixel_id: int,
    *,
    client: AuthenticatedClient,
    body: models.UpdateSmartLinkPixelBody | Unset = UNSET,
) -> Envelope[dict[str, Any]] | None:
    """Update Smart Link Pixel. What the body holds."""
    return sync_detailed(client=client, body=body, smart_link_id=smart_link_id, pixel_id=pixel_id).parsed


async def asyncio_detailed(
    smart_link_id: str,
    pixel_id: int,
    *,
    client: AuthenticatedClient,
    body: models.UpdateSmartLinkPixelBody | Unset = UNSET,
) -> Response[Envelope[dict[str, Any]]]:
    """Update Smart Link Pixel. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"smart_link_id": smart_link_id, "pixel_id": pixel_id}, body or None)


async def asyncio(
    smart_link_id: str,
    pixel_id: int,
    *,
    client: AuthenticatedClient,
    body: models.UpdateSmartLinkPixelBody | Unset = UNSET,
) -> Envelope[dict[str, Any]] | None:
    """Update Smart Link Pixel. What the body holds."""
    return (await asyncio_detailed(client=client, body=body, smart_link_id=smart_link_id, pixel_id=pixel_id)).parsed
