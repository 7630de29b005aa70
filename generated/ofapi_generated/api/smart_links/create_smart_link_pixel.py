"""`smart_links.create_pixel`: Create Smart Link Pixel."""

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
    "createSmartLinkPixel",
    resource="smart_links",
    name="create_pixel",
    method="POST",
    path="/api/smart-links/{smart_link_id}/pixels",
    path_parameters=(Parameter("smart_link_id", "smart_link_id"),),
    shown_by="smart_links.list_pixels",
    responses={"200": Answer("data")},
)


def sync_detailed(smart_link_id: str, *, client: AuthenticatedClient) -> Response[Envelope[dict[str, Any]]]:
    """Create Smart Link Pixel. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"smart_link_id": smart_link_id})


def sync(smart_link_id: str, *, client: AuthenticatedClient) -> Envelope[dict[str, Any]] | None:
    """Create Smart Link Pixel. What the body holds."""
    return sync_detailed(client=client, smart_link_id=smart_link_id).parsed


async def asyncio_detailed(smart_link_id: str, *, client: AuthenticatedClient) -> Response[Envelope[dict[str, Any]]]:
    """Create Smart Link Pixel. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"smart_link_id": smart_link_id})


async def asyncio(smart_link_id: str, *, client: AuthenticatedClient) -> Envelope[dict[str, Any]] | None:
    """Create Smart Link Pixel. What the body holds."""
    return (await asyncio_detailed(client=client, smart_link_id=smart_link_id)).parsed
