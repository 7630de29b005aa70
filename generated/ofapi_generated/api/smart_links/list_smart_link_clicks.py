"""`smart_links.list_clicks`: List Smart Link Clicks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.operation import Operation
from ...runtime.paging import Paging
from ...runtime.request import Parameter
from ...runtime.response import Answer
from ...runtime.shapes import Ref
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ... import models
    from ...client import AuthenticatedClient
    from ...runtime.response import Envelope
    from ...types import Response

OPERATION: Operation[models.SmartLinkClicksReport] = Operation(
    "listSmartLinkClicks",
    resource="smart_links",
    name="list_clicks",
    method="GET",
    path="/api/smart-links/{smart_link_id}/clicks",
    path_parameters=(Parameter("smart_link_id", "smart_link_id"),),
    query=(
        Parameter("date_end", "date_end"),
        Parameter("date_start", "date_start"),
        Parameter("include_bots", "include_bots"),
        Parameter("include_duplicates", "include_duplicates"),
        Parameter("limit", "limit"),
        Parameter("offset", "offset"),
    ),
    repeatable=True,
    paging=Paging("offset", "rows", Ref("SmartLinkClick"), moves="offset", size="limit", default_size=100),
    responses={"200": Answer("data", Ref("SmartLinkClicksReport"))},
)


def sync_detailed(
    smart_link_id: str,
    *,
    client: AuthenticatedClient,
    date_end: str | Unset = UNSET,
    date_start: str | Unset = UNSET,
    include_bots: bool | Unset = UNSET,
    include_duplicates: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[Envelope[models.SmartLinkClicksReport]]:
    """List Smart Link Clicks. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(
        client,
        OPERATION,
        {
            "smart_link_id": smart_link_id,
            "date_end": date_end,
            "date_start": date_start,
            "include_bots": include_bots,
            "include_duplicates": include_duplicates,
            "limit": limit,
            "offset": offset,
        },
    )


def sync(
    smart_link_id: str,
    *,
    client: AuthenticatedClient,
    date_end: str | Unset = UNSET,
    date_start: str | Unset = UNSET,
    include_bots: bool | Unset = UNSET,
    include_duplicates: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Envelope[models.SmartLinkClicksReport] | None:
    """List Smart Link Clicks. What the body holds."""
    return sync_detailed(
        client=client,
        smart_link_id=smart_link_id,
        date_end=date_end,
        date_start=date_start,
        include_bots=include_bots,
        include_duplicates=include_duplicates,
        limit=limit,
        offset=offset,
    ).parsed


async def asyncio_detailed(
    smart_link_id: str,
    *,
    client: AuthenticatedClient,
    date_end: str | Unset = UNSET,
    date_start: str | Unset = UNSET,
    include_bots: bool | Unset = UNSET,
    include_duplicates: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[Envelope[models.SmartLinkClicksReport]]:
    """List Smart Link Clicks. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(
        client,
        OPERATION,
        {
            "smart_link_id": smart_link_id,
            "date_end": date_end,
            "date_start": date_start,
            "include_bots": include_bots,
            "include_duplicates": include_duplicates,
            "limit": limit,
            "offset": offset,
        },
    )


async def asyncio(
    smart_link_id: str,
    *,
    client: AuthenticatedClient,
    date_end: str | Unset = UNSET,
    date_start: str | Unset = UNSET,
    include_bots: bool | Unset = UNSET,
    include_duplicates: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Envelope[models.SmartLinkClicksReport] | None:
    """List Smart Link Clicks. What the body holds."""
    return (
        await asyncio_detailed(
            client=client,
            smart_link_id=smart_link_id,
            date_end=date_end,
            date_start=date_start,
            include_bots=include_bots,
            include_duplicates=include_duplicates,
            limit=limit,
            offset=offset,
        )
    ).parsed
