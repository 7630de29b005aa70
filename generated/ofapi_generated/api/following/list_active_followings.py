"""`following.list_active`: List Active Followings."""

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

OPERATION: Operation[models.UserPage] = Operation(
    "listActiveFollowings",
    resource="following",
    name="list_active",
    method="GET",
    path="/api/{account}/following/active",
    path_parameters=(Parameter("account", "account"),),
    query=(
        Parameter("filter_online", "filter[online]", flag=True),
        Parameter("filter_paid", "filter[paid]", flag=True),
        Parameter("limit", "limit"),
        Parameter("offset", "offset"),
        Parameter("query", "query"),
        Parameter("sort", "sort"),
        Parameter("sort_direction", "sortDirection"),
    ),
    repeatable=True,
    paging=Paging("next_page", "list", Ref("User"), moves="offset", has_more="hasMore", size="limit"),
    responses={"200": Answer("data", Ref("UserPage"))},
)


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient,
    filter_online: bool | Literal[0, 1] | None | Unset = UNSET,
    filter_paid: bool | Literal[0, 1] | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: str | None | Unset = UNSET,
    sort: Literal["last_activity", "expire_date", "subscribe_date", "is_expired"] | None | Unset = UNSET,
    sort_direction: Literal["asc", "desc"] | None | Unset = UNSET,
) -> Response[Envelope[models.UserPage]]:
    """List Active Followings. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(
        client,
        OPERATION,
        {
            "account": account,
            "filter_online": filter_online,
            "filter_paid": filter_paid,
            "limit": limit,
            "offset": offset,
            "query": query,
            "sort": sort,
            "sort_direction": sort_direction,
        },
    )


def sync(
    account: str,
    *,
    client: AuthenticatedClient,
    filter_online: bool | Literal[0, 1] | None | Unset = UNSET,
    filter_paid: bool | Literal[0, 1] | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: str | None | Unset = UNSET,
    sort: Literal["last_activity", "expire_date", "subscribe_date", "is_expired"] | None | Unset = UNSET,
    sort_direction: Literal["asc", "desc"] | None | Unset = UNSET,
) -> Envelope[models.UserPage] | None:
    """List Active Followings. What the body holds."""
    return sync_detailed(
        client=client,
        account=account,
        filter_online=filter_online,
        filter_paid=filter_paid,
        limit=limit,
        offset=offset,
        query=query,
        sort=sort,
        sort_direction=sort_direction,
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient,
    filter_online: bool | Literal[0, 1] | None | Unset = UNSET,
    filter_paid: bool | Literal[0, 1] | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: str | None | Unset = UNSET,
    sort: Literal["last_activity", "expire_date", "subscribe_date", "is_expired"] | None | Unset = UNSET,
    sort_direction: Literal["asc", "desc"] | None | Unset = UNSET,
) -> Response[Envelope[models.UserPage]]:
    """List Active Followings. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(
        client,
        OPERATION,
        {
            "account": account,
            "filter_online": filter_online,
            "filter_paid": filter_paid,
            "limit": limit,
            "offset": offset,
            "query": query,
            "sort": sort,
            "sort_direction": sort_direction,
        },
    )


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient,
    filter_online: bool | Literal[0, 1] | None | Unset = UNSET,
    filter_paid: bool | Literal[0, 1] | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: str | None | Unset = UNSET,
    sort: Literal["last_activity", "expire_date", "subscribe_date", "is_expired"] | None | Unset = UNSET,
    sort_direction: Literal["asc", "desc"] | None | Unset = UNSET,
) -> Envelope[models.UserPage] | None:
    """List Active Followings. What the body holds."""
    return (
        await asyncio_detailed(
            client=client,
            account=account,
            filter_online=filter_online,
            filter_paid=filter_paid,
            limit=limit,
            offset=offset,
            query=query,
            sort=sort,
            sort_direction=sort_direction,
        )
    ).parsed
