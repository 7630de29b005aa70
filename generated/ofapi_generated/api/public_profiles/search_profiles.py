"""`public_profiles.search`: Search Profiles."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from ...runtime.operation import Operation
from ...runtime.paging import Paging
from ...runtime.price import Price
from ...runtime.request import Parameter
from ...runtime.response import Answer
from ...runtime.shapes import ListOf, Ref
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ... import models
    from ...client import AuthenticatedClient
    from ...runtime.response import Envelope
    from ...types import Response

OPERATION: Operation[list[models.ProfileSearchResult]] = Operation(
    "searchProfiles",
    resource="public_profiles",
    name="search",
    method="GET",
    path="/api/search",
    query=(
        Parameter("cursor", "cursor"),
        Parameter("filter_gender", "filter[gender]"),
        Parameter("instagram", "instagram"),
        Parameter("limit", "limit"),
        Parameter("location", "location"),
        Parameter("max_subscribe_price", "max_subscribe_price"),
        Parameter("min_subscribe_price", "min_subscribe_price"),
        Parameter("query", "query"),
        Parameter("sort", "sort"),
        Parameter("sort_direction", "sortDirection"),
        Parameter("tiktok", "tiktok"),
        Parameter("website", "website"),
    ),
    price=Price(per="limit", default=10),
    paging=Paging(
        "cursor",
        "",
        Ref("ProfileSearchResult"),
        moves="cursor",
        next="_pagination.next_cursor",
        size="limit",
        default_size=10,
        item_id="onlyfans_id",
    ),
    responses={"200": Answer("data", ListOf(Ref("ProfileSearchResult")))},
)


def sync_detailed(
    *,
    client: AuthenticatedClient,
    cursor: str | None | Unset = UNSET,
    filter_gender: Literal["female", "male", "trans", "trans_ftm", "trans_mtf", "couple"] | Unset = UNSET,
    instagram: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    location: str | Unset = UNSET,
    max_subscribe_price: float | Decimal | Unset = UNSET,
    min_subscribe_price: float | Decimal | Unset = UNSET,
    query: str | Unset = UNSET,
    sort: Literal[
        "likes", "photos", "videos", "subscribers", "subscribe_price", "min_subscribe_price", "join_date", "last_seen"
    ]
    | Unset = UNSET,
    sort_direction: Literal["desc", "asc"] | Unset = UNSET,
    tiktok: str | Unset = UNSET,
    website: str | Unset = UNSET,
) -> Response[Envelope[list[models.ProfileSearchResult]]]:
    """Search Profiles. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(
        client,
        OPERATION,
        {
            "cursor": cursor,
            "filter_gender": filter_gender,
            "instagram": instagram,
            "limit": limit,
            "location": location,
            "max_subscribe_price": max_subscribe_price,
            "min_subscribe_price": min_subscribe_price,
            "query": query,
            "sort": sort,
            "sort_direction": sort_direction,
            "tiktok": tiktok,
            "website": website,
        },
    )


def sync(
    *,
    client: AuthenticatedClient,
    cursor: str | None | Unset = UNSET,
    filter_gender: Literal["female", "male", "trans", "trans_ftm", "trans_mtf", "couple"] | Unset = UNSET,
    instagram: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    location: str | Unset = UNSET,
    max_subscribe_price: float | Decimal | Unset = UNSET,
    min_subscribe_price: float | Decimal | Unset = UNSET,
    query: str | Unset = UNSET,
    sort: Literal[
        "likes", "photos", "videos", "subscribers", "subscribe_price", "min_subscribe_price", "join_date", "last_seen"
    ]
    | Unset = UNSET,
    sort_direction: Literal["desc", "asc"] | Unset = UNSET,
    tiktok: str | Unset = UNSET,
    website: str | Unset = UNSET,
) -> Envelope[list[models.ProfileSearchResult]] | None:
    """Search Profiles. What the body holds."""
    return sync_detailed(
        client=client,
        cursor=cursor,
        filter_gender=filter_gender,
        instagram=instagram,
        limit=limit,
        location=location,
        max_subscribe_price=max_subscribe_price,
        min_subscribe_price=min_subscribe_price,
        query=query,
        sort=sort,
        sort_direction=sort_direction,
        tiktok=tiktok,
        website=website,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    cursor: str | None | Unset = UNSET,
    filter_gender: Literal["female", "male", "trans", "trans_ftm", "trans_mtf", "couple"] | Unset = UNSET,
    instagram: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    location: str | Unset = UNSET,
    max_subscribe_price: float | Decimal | Unset = UNSET,
    min_subscribe_price: float | Decimal | Unset = UNSET,
    query: str | Unset = UNSET,
    sort: Literal[
        "likes", "photos", "videos", "subscribers", "subscribe_price", "min_subscribe_price", "join_date", "last_seen"
    ]
    | Unset = UNSET,
    sort_direction: Literal["desc", "asc"] | Unset = UNSET,
    tiktok: str | Unset = UNSET,
    website: str | Unset = UNSET,
) -> Response[Envelope[list[models.ProfileSearchResult]]]:
    """Search Profiles. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(
        client,
        OPERATION,
        {
            "cursor": cursor,
            "filter_gender": filter_gender,
            "instagram": instagram,
            "limit": limit,
            "location": location,
            "max_subscribe_price": max_subscribe_price,
            "min_subscribe_price": min_subscribe_price,
            "query": query,
            "sort": sort,
            "sort_direction": sort_direction,
            "tiktok": tiktok,
            "website": website,
        },
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    cursor: str | None | Unset = UNSET,
    filter_gender: Literal["female", "male", "trans", "trans_ftm", "trans_mtf", "couple"] | Unset = UNSET,
    instagram: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    location: str | Unset = UNSET,
    max_subscribe_price: float | Decimal | Unset = UNSET,
    min_subscribe_price: float | Decimal | Unset = UNSET,
    query: str | Unset = UNSET,
    sort: Literal[
        "likes", "photos", "videos", "subscribers", "subscribe_price", "min_subscribe_price", "join_date", "last_seen"
    ]
    | Unset = UNSET,
    sort_direction: Literal["desc", "asc"] | Unset = UNSET,
    tiktok: str | Unset = UNSET,
    website: str | Unset = UNSET,
) -> Envelope[list[models.ProfileSearchResult]] | None:
    """Search Profiles. What the body holds."""
    return (
        await asyncio_detailed(
            client=client,
            cursor=cursor,
            filter_gender=filter_gender,
            instagram=instagram,
            limit=limit,
            location=location,
            max_subscribe_price=max_subscribe_price,
            min_subscribe_price=min_subscribe_price,
            query=query,
            sort=sort,
            sort_direction=sort_direction,
            tiktok=tiktok,
            website=website,
        )
    ).parsed
