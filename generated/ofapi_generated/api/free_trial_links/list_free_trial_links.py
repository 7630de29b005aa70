"""`free_trial_links.list`: List Free Trial Links."""

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

OPERATION: Operation[models.FreeTrialLinkPage] = Operation(
    "listFreeTrialLinks",
    resource="free_trial_links",
    name="list",
    method="GET",
    path="/api/{account}/trial-links",
    path_parameters=(Parameter("account", "account"),),
    query=(
        Parameter("end_date", "endDate", date_format="%Y-%m-%dT%H:%M:%S%:z"),
        Parameter("sort_by", "field"),
        Parameter("limit", "limit"),
        Parameter("offset", "offset"),
        Parameter("sort", "sort"),
        Parameter("start_date", "startDate", date_format="%Y-%m-%dT%H:%M:%S%:z"),
        Parameter("synchronous", "synchronous"),
    ),
    repeatable=True,
    paging=Paging(
        "next_page", "list", Ref("FreeTrialLink"), moves="offset", has_more="hasMore", size="limit", default_size=10
    ),
    responses={"200": Answer("data", Ref("FreeTrialLinkPage"))},
)


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient,
    end_date: str | dt.datetime | dt.date | None | Unset = UNSET,
    sort_by: Literal["create_date", "expire_date", "subscribe_counts", "subscribe_days", "claims_count"]
    | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    sort: Literal["asc", "desc"] | Unset = UNSET,
    start_date: str | dt.datetime | dt.date | None | Unset = UNSET,
    synchronous: bool | Unset = UNSET,
) -> Response[Envelope[models.FreeTrialLinkPage]]:
    """List Free Trial Links. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(
        client,
        OPERATION,
        {
            "account": account,
            "end_date": end_date,
            "sort_by": sort_by,
            "limit": limit,
            "offset": offset,
            "sort": sort,
            "start_date": start_date,
            "synchronous": synchronous,
        },
    )


def sync(
    account: str,
    *,
    client: AuthenticatedClient,
    end_date: str | dt.datetime | dt.date | None | Unset = UNSET,
    sort_by: Literal["create_date", "expire_date", "subscribe_counts", "subscribe_days", "claims_count"]
    | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    sort: Literal["asc", "desc"] | Unset = UNSET,
    start_date: str | dt.datetime | dt.date | None | Unset = UNSET,
    synchronous: bool | Unset = UNSET,
) -> Envelope[models.FreeTrialLinkPage] | None:
    """List Free Trial Links. What the body holds."""
    return sync_detailed(
        client=client,
        account=account,
        end_date=end_date,
        sort_by=sort_by,
        limit=limit,
        offset=offset,
        sort=sort,
        start_date=start_date,
        synchronous=synchronous,
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient,
    end_date: str | dt.datetime | dt.date | None | Unset = UNSET,
    sort_by: Literal["create_date", "expire_date", "subscribe_counts", "subscribe_days", "claims_count"]
    | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    sort: Literal["asc", "desc"] | Unset = UNSET,
    start_date: str | dt.datetime | dt.date | None | Unset = UNSET,
    synchronous: bool | Unset = UNSET,
) -> Response[Envelope[models.FreeTrialLinkPage]]:
    """List Free Trial Links. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(
        client,
        OPERATION,
        {
            "account": account,
            "end_date": end_date,
            "sort_by": sort_by,
            "limit": limit,
            "offset": offset,
            "sort": sort,
            "start_date": start_date,
            "synchronous": synchronous,
        },
    )


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient,
    end_date: str | dt.datetime | dt.date | None | Unset = UNSET,
    sort_by: Literal["create_date", "expire_date", "subscribe_counts", "subscribe_days", "claims_count"]
    | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    sort: Literal["asc", "desc"] | Unset = UNSET,
    start_date: str | dt.datetime | dt.date | None | Unset = UNSET,
    synchronous: bool | Unset = UNSET,
) -> Envelope[models.FreeTrialLinkPage] | None:
    """List Free Trial Links. What the body holds."""
    return (
        await asyncio_detailed(
            client=client,
            account=account,
            end_date=end_date,
            sort_by=sort_by,
            limit=limit,
            offset=offset,
            sort=sort,
            start_date=start_date,
            synchronous=synchronous,
        )
    ).parsed
