"""`smart_links.get_stats`: Get Smart Link Stats."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.operation import Operation
from ...runtime.request import Parameter
from ...runtime.response import Answer
from ...runtime.shapes import Ref
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ... import models
    from ...client import AuthenticatedClient
    from ...runtime.response import Envelope
    from ...types import Response

OPERATION: Operation[models.LinkStats] = Operation(
    "getSmartLinkStats",
    resource="smart_links",
    name="get_stats",
    method="GET",
    path="/api/smart-links/{smart_link_id}/stats",
    path_parameters=(Parameter("smart_link_id", "smart_link_id"),),
    query=(Parameter("date_end", "date_end"), Parameter("date_start", "date_start")),
    repeatable=True,
    responses={"200": Answer("data", Ref("LinkStats"))},
)


def sync_detailed(
    smart_link_id: str, *, client: AuthenticatedClient, date_end: str | Unset = UNSET, date_start: str | Unset = UNSET
) -> Response[Envelope[models.LinkStats]]:
    """Get Smart Link Stats. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"smart_link_id": smart_link_id, "date_end": date_end, "date_start": date_start})


def sync(
    smart_link_id: str, *, client: AuthenticatedClient, date_end: str | Unset = UNSET, date_start: str | Unset = UNSET
) -> Envelope[models.LinkStats] | None:
    """Get Smart Link Stats. What the body holds."""
    return sync_detailed(client=client, smart_link_id=smart_link_id, date_end=date_end, date_start=date_start).parsed


async def asyncio_detailed(
    smart_link_id: str, *, client: AuthenticatedClient, date_end: str | Unset = UNSET, date_start: str | Unset = UNSET
) -> Response[Envelope[models.LinkStats]]:
    """Get Smart Link Stats. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(
        client, OPERATION, {"smart_link_id": smart_link_id, "date_end": date_end, "date_start": date_start}
    )


async def asyncio(
    smart_link_id: str, *, client: AuthenticatedClient, date_end: str | Unset = UNSET, date_start: str | Unset = UNSET
) -> Envelope[models.LinkStats] | None:
    """Get Smart Link Stats. What the body holds."""
    return (
        await asyncio_detailed(client=client, smart_link_id=smart_link_id, date_end=date_end, date_start=date_start)
    ).parsed
