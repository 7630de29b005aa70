"""`smart_links.list_pixels`: List Smart Link Pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.operation import Operation
from ...runtime.paging import Paging
from ...runtime.request import Parameter
from ...runtime.response import Answer

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...runtime.response import Envelope
    from ...types import Response

OPERATION: Operation[list[dict[str, Any]]] = Operation(
    "listSmartLinkPixels",
    resource="smart_links",
    name="list_pixels",
    method="GET",
    path="/api/smart-links/{smart_link_id}/pixels",
    path_parameters=(Parameter("smart_link_id", "smart_link_id"),),
    repeatable=True,
    paging=Paging("next_page", ""),
    responses={"200": Answer("data")},
)


def sync_detailed(smart_link_id: str, *, client: AuthenticatedClient) -> Response[Envelope[list[dict[str, Any]]]]:
    """List Smart Link Pixels. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"smart_link_id": smart_link_id})


def sync(smart_link_id: str, *, client: AuthenticatedClient) -> Envelope[list[dict[str, Any]]] | None:
    """List Smart Link Pixels. What the body holds."""
    return sync_detailed(client=client, smart_link_id=smart_link_id).parsed


async def asyncio_detailed(
    smart_link_id: str, *, client: AuthenticatedClient
) -> Response[Envelope[list[dict[str, Any]]]]:
    """List Smart Link Pixels. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"smart_link_id": smart_link_id})


async def asyncio(smart_link_id: str, *, client: AuthenticatedClient) -> Envelope[list[dict[str, Any]]] | None:
    """List Smart Link Pixels. What the body holds."""
    return (await asyncio_detailed(client=client, smart_link_id=smart_link_id)).parsed
