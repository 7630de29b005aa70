"""`fans.list_active`: List Active Fans."""

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

OPERATION: Operation[models.FanPage] = Operation(
    "listActiveFans",
    resource="fans",
    name="list_active",
    method="GET",
    path="/api/{account}/fans/active",
    path_parameters=(Parameter("account", "account"),),
    query=(
        Parameter("filter_duration", "filter[duration]"),
        Parameter("filter_max_total_spent", "filter[max_total_spent]"),
        Parameter("filter_online", "filter[online]", flag=True),
        Parameter("filter_tips", "filter[tips]"),
        Parameter("filter_total_spent", "filter[total_spent]"),
        Parameter("limit", "limit"),
        Parameter("offset", "offset"),
        Parameter("query", "query"),
        Parameter("type", "type"),
    ),
    repeatable=True,
    paging=Paging("next_page", "list", Ref("Fan"), moves="offset", has_more="hasMore", size="limit"),
    responses={"200": Answer("data", Ref("FanPage"))},
)


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient,
    filter_duration: int | Unset = UNSET,
    filter_max_total_spent: float | Decimal | Unset = UNSET,
    filter_online: bool | Literal[0, 1] | None | Unset = UNSET,
    filter_tips: int | Unset = UNSET,
    filter_total_spent: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: str | None | Unset = UNSET,
    type: Literal["active", "expired", "all"] | Unset = UNSET,
) -> Response[Envelope[models.FanPage]]:
    """List Active Fans. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(
        client,
        OPERATION,
        {
            "account": account,
            "filter_duration": filter_duration,
            "filter_max_total_spent": filter_max_total_spent,
            "filter_online": filter_online,
            "filter_tips": filter_tips,
            "filter_total_spent": filter_total_spent,
            "limit": limit,
            "offset": offset,
            "query": query,
            "type": type,
        },
    )


def sync(
    account: str,
    *,
    client: AuthenticatedClient,
    filter_duration: int | Unset = UNSET,
    filter_max_total_spent: float | Decimal | Unset = UNSET,
    filter_online: bool | Literal[0, 1] | None | Unset = UNSET,
    filter_tips: int | Unset = UNSET,
    filter_total_spent: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: str | None | Unset = UNSET,
    type: Literal["active", "expired", "all"] | Unset = UNSET,
) -> Envelope[models.FanPage] | None:
    """List Active Fans. What the body holds."""
    return sync_detailed(
        client=client,
        account=account,
        filter_duration=filter_duration,
        filter_max_total_spent=filter_max_total_spent,
        filter_online=filter_online,
        filter_tips=filter_tips,
        filter_total_spent=filter_total_spent,
        limit=limit,
        offset=offset,
        query=query,
        type=type,
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient,
    filter_duration: int | Unset = UNSET,
    filter_max_total_spent: float | Decimal | Unset = UNSET,
    filter_online: bool | Literal[0, 1] | None | Unset = UNSET,
    filter_tips: int | Unset = UNSET,
    filter_total_spent: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: str | None | Unset = UNSET,
    type: Literal["active", "expired", "all"] | Unset = UNSET,
) -> Response[Envelope[models.FanPage]]:
    """List Active Fans. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(
        client,
        OPERATION,
        {
            "account": account,
            "filter_duration": filter_duration,
            "filter_max_total_spent": filter_max_total_spent,
            "filter_online": filter_online,
            "filter_tips": filter_tips,
            "filter_total_spent": filter_total_spent,
            "limit": limit,
            "offset": offset,
            "query": query,
            "type": type,
        },
    )


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient,
    filter_duration: int | Unset = UNSET,
    filter_max_total_spent: float | Decimal | Unset = UNSET,
    filter_online: bool | Literal[0, 1] | None | Unset = UNSET,
    filter_tips: int | Unset = UNSET,
    filter_total_spent: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: str | None | Unset = UNSET,
    type: Literal["active", "expired", "all"] | Unset = UNSET,
) -> Envelope[models.FanPage] | None:
    """List Active Fans. What the body holds."""
    return (
        await asyncio_detailed(
            client=client,
            account=account,
            filter_duration=filter_duration,
            filter_max_total_spent=filter_max_total_spent,
            filter_online=filter_online,
            filter_tips=filter_tips,
            filter_total_spent=filter_total_spent,
            limit=limit,
            offset=offset,
            query=query,
            type=type,
        )
    ).parsed
