"""`posts.list`: List Posts."""

from __future__ import annotations

import datetime as dt
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

OPERATION: Operation[models.PostPage] = Operation(
    "listPosts",
    resource="posts",
    name="list",
    method="GET",
    path="/api/{account}/posts",
    path_parameters=(Parameter("account", "account"),),
    query=(
        Parameter("counters", "counters"),
        Parameter("limit", "limit"),
        Parameter("minimum_publish_date", "minimumPublishDate", date_format="%Y-%m-%dT%H:%M:%S%:z"),
        Parameter("offset", "offset"),
        Parameter("order", "order"),
        Parameter("pinned", "pinned"),
        Parameter("query", "query"),
        Parameter("sort", "sort"),
    ),
    repeatable=True,
    paging=Paging("offset", "list", Ref("Post"), moves="offset", has_more="hasMore", size="limit"),
    responses={"200": Answer("data", Ref("PostPage"))},
)


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient,
    counters: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    minimum_publish_date: str | dt.datetime | dt.date | Unset = UNSET,
    offset: int | Unset = UNSET,
    order: Literal["publish_date", "favorites_count", "tips_summ"] | Unset = UNSET,
    pinned: bool | Unset = UNSET,
    query: str | Unset = UNSET,
    sort: Literal["desc", "asc"] | Unset = UNSET,
) -> Response[Envelope[models.PostPage]]:
    """List Posts. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(
        client,
        OPERATION,
        {
            "account": account,
            "counters": counters,
            "limit": limit,
            "minimum_publish_date": minimum_publish_date,
            "offset": offset,
            "order": order,
            "pinned": pinned,
            "query": query,
            "sort": sort,
        },
    )


def sync(
    account: str,
    *,
    client: AuthenticatedClient,
    counters: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    minimum_publish_date: str | dt.datetime | dt.date | Unset = UNSET,
    offset: int | Unset = UNSET,
    order: Literal["publish_date", "favorites_count", "tips_summ"] | Unset = UNSET,
    pinned: bool | Unset = UNSET,
    query: str | Unset = UNSET,
    sort: Literal["desc", "asc"] | Unset = UNSET,
) -> Envelope[models.PostPage] | None:
    """List Posts. What the body holds."""
    return sync_detailed(
        client=client,
        account=account,
        counters=counters,
        limit=limit,
        minimum_publish_date=minimum_publish_date,
        offset=offset,
        order=order,
        pinned=pinned,
        query=query,
        sort=sort,
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient,
    counters: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    minimum_publish_date: str | dt.datetime | dt.date | Unset = UNSET,
    offset: int | Unset = UNSET,
    order: Literal["publish_date", "favorites_count", "tips_summ"] | Unset = UNSET,
    pinned: bool | Unset = UNSET,
    query: str | Unset = UNSET,
    sort: Literal["desc", "asc"] | Unset = UNSET,
) -> Response[Envelope[models.PostPage]]:
    """List Posts. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(
        client,
        OPERATION,
        {
            "account": account,
            "counters": counters,
            "limit": limit,
            "minimum_publish_date": minimum_publish_date,
            "offset": offset,
            "order": order,
            "pinned": pinned,
            "query": query,
            "sort": sort,
        },
    )


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient,
    counters: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    minimum_publish_date: str | dt.datetime | dt.date | Unset = UNSET,
    offset: int | Unset = UNSET,
    order: Literal["publish_date", "favorites_count", "tips_summ"] | Unset = UNSET,
    pinned: bool | Unset = UNSET,
    query: str | Unset = UNSET,
    sort: Literal["desc", "asc"] | Unset = UNSET,
) -> Envelope[models.PostPage] | None:
    """List Posts. What the body holds."""
    return (
        await asyncio_detailed(
            client=client,
            account=account,
            counters=counters,
            limit=limit,
            minimum_publish_date=minimum_publish_date,
            offset=offset,
            order=order,
            pinned=pinned,
            query=query,
            sort=sort,
        )
    ).parsed
