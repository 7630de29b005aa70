"""`smart_links.list_conversions`: List Smart Link Conversions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

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

OPERATION: Operation[models.SmartLinkConversionsReport] = Operation(
    "listSmartLinkConversions",
    resource="smart_links",
    name="list_conversions",
    method="GET",
    path="/api/smart-links/{smart_link_id}/conversions",
    path_parameters=(Parameter("smart_link_id", "smart_link_id"),),
    query=(
        Parameter("conversion_type", "conversion_type"),
        Parameter("date_end", "date_end"),
        Parameter("date_start", "date_start"),
        Parameter("include_bots", "include_bots"),
        Parameter("include_duplicates", "include_duplicates"),
        Parameter("limit", "limit"),
        Parameter("offset", "offset"),
        Parameter("onlyfans_user_id", "onlyfans_user_id"),
    ),
    repeatable=True,
    paging=Paging("offset", "rows", Ref("SmartLinkConversion"), moves="offset", size="limit", default_size=100),
    responses={"200": Answer("data", Ref("SmartLinkConversionsReport"))},
)


def sync_detailed(
    smart_link_id: str,
    *,
    client: AuthenticatedClient,
    conversion_type: Literal[
        "new_subscriber", "new_transaction", "message_received", "fan_sent_1_message", "fan_sent_3_messages"
    ]
    | Unset = UNSET,
    date_end: str | Unset = UNSET,
    date_start: str | Unset = UNSET,
    include_bots: bool | Unset = UNSET,
    include_duplicates: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    onlyfans_user_id: str | Unset = UNSET,
) -> Response[Envelope[models.SmartLinkConversionsReport]]:
    """List Smart Link Conversions. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(
        client,
        OPERATION,
        {
            "smart_link_id": smart_link_id,
            "conversion_type": conversion_type,
            "date_end": date_end,
            "date_start": date_start,
            "include_bots": include_bots,
            "include_duplicates": include_duplicates,
            "limit": limit,
            "offset": offset,
            "onlyfans_user_id": onlyfans_user_id,
        },
    )


def sync(
    smart_link_id: str,
    *,
    client: AuthenticatedClient,
    conversion_type: Literal[
        "new_subscriber", "new_transaction", "message_received", "fan_sent_1_message", "fan_sent_3_messages"
    ]
    | Unset = UNSET,
    date_end: str | Unset = UNSET,
    date_start: str | Unset = UNSET,
    include_bots: bool | Unset = UNSET,
    include_duplicates: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    onlyfans_user_id: str | Unset = UNSET,
) -> Envelope[models.SmartLinkConversionsReport] | None:
    """List Smart Link Conversions. What the body holds."""
    return sync_detailed(
        client=client,
        smart_link_id=smart_link_id,
        conversion_type=conversion_type,
        date_end=date_end,
        date_start=date_start,
        include_bots=include_bots,
        include_duplicates=include_duplicates,
        limit=limit,
        offset=offset,
        onlyfans_user_id=onlyfans_user_id,
    ).parsed


async def asyncio_detailed(
    smart_link_id: str,
    *,
    client: AuthenticatedClient,
    conversion_type: Literal[
        "new_subscriber", "new_transaction", "message_received", "fan_sent_1_message", "fan_sent_3_messages"
    ]
    | Unset = UNSET,
    date_end: str | Unset = UNSET,
    date_start: str | Unset = UNSET,
    include_bots: bool | Unset = UNSET,
    include_duplicates: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    onlyfans_user_id: str | Unset = UNSET,
) -> Response[Envelope[models.SmartLinkConversionsReport]]:
    """List Smart Link Conversions. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(
        client,
        OPERATION,
        {
            "smart_link_id": smart_link_id,
            "conversion_type": conversion_type,
            "date_end": date_end,
            "date_start": date_start,
            "include_bots": include_bots,
            "include_duplicates": include_duplicates,
            "limit": limit,
            "offset": offset,
            "onlyfans_user_id": onlyfans_user_id,
        },
    )


async def asyncio(
    smart_link_id: str,
    *,
    client: AuthenticatedClient,
    conversion_type: Literal[
        "new_subscriber", "new_transaction", "message_received", "fan_sent_1_message", "fan_sent_3_messages"
    ]
    | Unset = UNSET,
    date_end: str | Unset = UNSET,
    date_start: str | Unset = UNSET,
    include_bots: bool | Unset = UNSET,
    include_duplicates: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    onlyfans_user_id: str | Unset = UNSET,
) -> Envelope[models.SmartLinkConversionsReport] | None:
    """List Smart Link Conversions. What the body holds."""
    return (
        await asyncio_detailed(
            client=client,
            smart_link_id=smart_link_id,
            conversion_type=conversion_type,
            date_end=date_end,
            date_start=date_start,
            include_bots=include_bots,
            include_duplicates=include_duplicates,
            limit=limit,
            offset=offset,
            onlyfans_user_id=onlyfans_user_id,
        )
    ).parsed
