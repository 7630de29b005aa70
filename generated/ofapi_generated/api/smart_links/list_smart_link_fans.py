"""`smart_links.list_fans`: List Smart Link Fans."""

from __future__ import annotations

from decimal import Decimal
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

OPERATION: Operation[models.SmartLinkFansReport] = Operation(
    "listSmartLinkFans",
    resource="smart_links",
    name="list_fans",
    method="GET",
    path="/api/smart-links/{smart_link_id}/fans",
    path_parameters=(Parameter("smart_link_id", "smart_link_id"),),
    query=(
        Parameter("has_messages", "has_messages"),
        Parameter("limit", "limit"),
        Parameter("min_messages_sent_by_fan", "min_messages_sent_by_fan"),
        Parameter("min_revenue_net", "min_revenue_net"),
        Parameter("min_tips_net", "min_tips_net"),
        Parameter("offset", "offset"),
        Parameter("previously_subscribed", "previously_subscribed"),
        Parameter("sort", "sort"),
        Parameter("subscribed_using_promo", "subscribed_using_promo"),
    ),
    repeatable=True,
    paging=Paging(
        "offset", "rows", Ref("SmartLinkFan"), moves="offset", size="limit", default_size=100, item_id="conversion_id"
    ),
    responses={"200": Answer("data", Ref("SmartLinkFansReport"))},
)


def sync_detailed(
    smart_link_id: str,
    *,
    client: AuthenticatedClient,
    has_messages: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    min_messages_sent_by_fan: int | Unset = UNSET,
    min_revenue_net: float | Decimal | Unset = UNSET,
    min_tips_net: float | Decimal | Unset = UNSET,
    offset: int | Unset = UNSET,
    previously_subscribed: bool | Unset = UNSET,
    sort: Literal[
        "revenue_net",
        "-revenue_net",
        "tips_net",
        "-tips_net",
        "messages_sent_by_fan",
        "-messages_sent_by_fan",
        "converted_at",
        "-converted_at",
    ]
    | Unset = UNSET,
    subscribed_using_promo: bool | Unset = UNSET,
) -> Response[Envelope[models.SmartLinkFansReport]]:
    """List Smart Link Fans. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(
        client,
        OPERATION,
        {
            "smart_link_id": smart_link_id,
            "has_messages": has_messages,
            "limit": limit,
            "min_messages_sent_by_fan": min_messages_sent_by_fan,
            "min_revenue_net": min_revenue_net,
            "min_tips_net": min_tips_net,
            "offset": offset,
            "previously_subscribed": previously_subscribed,
            "sort": sort,
            "subscribed_using_promo": subscribed_using_promo,
        },
    )


def sync(
    smart_link_id: str,
    *,
    client: AuthenticatedClient,
    has_messages: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    min_messages_sent_by_fan: int | Unset = UNSET,
    min_revenue_net: float | Decimal | Unset = UNSET,
    min_tips_net: float | Decimal | Unset = UNSET,
    offset: int | Unset = UNSET,
    previously_subscribed: bool | Unset = UNSET,
    sort: Literal[
        "revenue_net",
        "-revenue_net",
        "tips_net",
        "-tips_net",
        "messages_sent_by_fan",
        "-messages_sent_by_fan",
        "converted_at",
        "-converted_at",
    ]
    | Unset = UNSET,
    subscribed_using_promo: bool | Unset = UNSET,
) -> Envelope[models.SmartLinkFansReport] | None:
    """List Smart Link Fans. What the body holds."""
    return sync_detailed(
        client=client,
        smart_link_id=smart_link_id,
        has_messages=has_messages,
        limit=limit,
        min_messages_sent_by_fan=min_messages_sent_by_fan,
        min_revenue_net=min_revenue_net,
        min_tips_net=min_tips_net,
        offset=offset,
        previously_subscribed=previously_subscribed,
        sort=sort,
        subscribed_using_promo=subscribed_using_promo,
    ).parsed


async def asyncio_detailed(
    smart_link_id: str,
    *,
    client: AuthenticatedClient,
    has_messages: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    min_messages_sent_by_fan: int | Unset = UNSET,
    min_revenue_net: float | Decimal | Unset = UNSET,
    min_tips_net: float | Decimal | Unset = UNSET,
    offset: int | Unset = UNSET,
    previously_subscribed: bool | Unset = UNSET,
    sort: Literal[
        "revenue_net",
        "-revenue_net",
        "tips_net",
        "-tips_net",
        "messages_sent_by_fan",
        "-messages_sent_by_fan",
        "converted_at",
        "-converted_at",
    ]
    | Unset = UNSET,
    subscribed_using_promo: bool | Unset = UNSET,
) -> Response[Envelope[models.SmartLinkFansReport]]:
    """List Smart Link Fans. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(
        client,
        OPERATION,
        {
            "smart_link_id": smart_link_id,
            "has_messages": has_messages,
            "limit": limit,
            "min_messages_sent_by_fan": min_messages_sent_by_fan,
            "min_revenue_net": min_revenue_net,
            "min_tips_net": min_tips_net,
            "offset": offset,
            "previously_subscribed": previously_subscribed,
            "sort": sort,
            "subscribed_using_promo": subscribed_using_promo,
        },
    )


async def asyncio(
    smart_link_id: str,
    *,
    client: AuthenticatedClient,
    has_messages: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    min_messages_sent_by_fan: int | Unset = UNSET,
    min_revenue_net: float | Decimal | Unset = UNSET,
    min_tips_net: float | Decimal | Unset = UNSET,
    offset: int | Unset = UNSET,
    previously_subscribed: bool | Unset = UNSET,
    sort: Literal[
        "revenue_net",
        "-revenue_net",
        "tips_net",
        "-tips_net",
        "messages_sent_by_fan",
        "-messages_sent_by_fan",
        "converted_at",
        "-converted_at",
    ]
    | Unset = UNSET,
    subscribed_using_promo: bool | Unset = UNSET,
) -> Envelope[models.SmartLinkFansReport] | None:
    """List Smart Link Fans. What the body holds."""
    return (
        await asyncio_detailed(
            client=client,
            smart_link_id=smart_link_id,
            has_messages=has_messages,
            limit=limit,
            min_messages_sent_by_fan=min_messages_sent_by_fan,
            min_revenue_net=min_revenue_net,
            min_tips_net=min_tips_net,
            offset=offset,
            previously_subscribed=previously_subscribed,
            sort=sort,
            subscribed_using_promo=subscribed_using_promo,
        )
    ).parsed
