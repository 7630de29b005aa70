"""`smart_links.disconnect_pixel`: Disconnect Smart Link Pixel."""

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
    "disconnectSmartLinkPixel",
    resource="smart_links",
    name="disconnect_pixel",
    method="DELETE",
    path="/api/smart-links/{smart_link_id}/pixels/{pixel_id}",
    path_parameters=(Parameter("smart_link_id", "smart_link_id"), Parameter("pixel_id", "pixel_id")),
    repeatable=True,
    responses={"200": Answer("data")},
)


def sync_detailed(
    smart_link_id: str, pixel_id: int, *, client: AuthenticatedClient
) -> Response[Envelope[dict[str, Any]]]:
    """Disconnect Smart Link Pixel. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"smart_link_id": smart_link_id, "pixel_id": pixel_id})


def sync(smart_link_id: str, pixel_id: int, *, client: AuthenticatedClient) -> Envelope[dict[str, Any]] | None:
    """Disconnect Smart Link Pixel. What the body holds."""
    return sync_detailed(client=client, smart_link_id=smart_link_id, pixel_id=pixel_id).parsed


async def asyncio_detailed(
    smart_link_id: str, pixel_id: int, *, client: AuthenticatedClient
) -> Response[Envelope[dict[str, Any]]]:
    """Disconnect Smart Link Pixel. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"smart_link_id": smart_link_id, "pixel_id": pixel_id})


async def asyncio(smart_link_id: str, pixel_id: int, *, client: AuthenticatedClient) -> Envelope[dict[str, Any]] | None:
    """Disconnect Smart Link Pixel. What the body holds."""
    return (await asyncio_detailed(client=client, smart_link_id=smart_link_id, pixel_id=pixel_id)).parsed
