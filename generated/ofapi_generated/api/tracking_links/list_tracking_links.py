"""`tracking_links.list`: List Tracking Links."""

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

OPERATION: Operation[models.TrackingLinkPage] = Operation(
    "listTrackingLinks",
    resource="tracking_links",
    name="list",
    method="GET",
    path="/api/{account}/tracking-links",
    path_parameters=(Parameter("account", "account"),),
    query=(
        Parameter("end_date", "endDate", date_format="%Y-%m-%dT%H:%M:%S%:z"),
        Parameter("limit", "limit"),
        Parameter("offset", "offset"),
        Parameter("pagination", "pagination", flag=True),
        Parameter("sort", "sort"),
        Parameter("sort_by", "sortby"),
        Parameter("start_date", "startDate", date_format="%Y-%m-%dT%H:%M:%S%:z"),
        Parameter("synchronous", "synchronous"),
        Parameter("with_deleted", "with_deleted", flag=True),
    ),
    repeatable=True,
    paging=Paging(
        "next_page", "list", Ref("TrackingLink"), moves="offset", has_more="hasMore", size="limit", default_size=10
    ),
    responses={"200": Answer("data", Ref("TrackingLinkPage"))},
)


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient,
    end_date: str | dt.datetime | dt.date | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    pagination: bool | Literal[0, 1] | Unset = UNSET,
    sort: Literal["asc", "desc"] | Unset = UNSET,
    sort_by: Literal["claims", "created_date"] | Unset = UNSET,
    start_date: str | dt.datetime | dt.date | None | Unset = UNSET,
    synchronous: bool | Unset = UNSET,
    with_deleted: bool | Literal[0, 1] | Unset = UNSET,
) -> Response[Envelope[models.TrackingLinkPage]]:
    """List Tracking Links. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(
        client,
        OPERATION,
        {
            "account": account,
            "end_date": end_date,
            "limit": limit,
            "offset": offset,
            "pagination": pagination,
            "sort": sort,
            "sort_by": sort_by,
            "start_date": start_date,
            "synchronous": synchronous,
            "with_deleted": with_deleted,
        },
    )


def sync(
    account: str,
    *,
    client: AuthenticatedClient,
    end_date: str | dt.datetime | dt.date | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    pagination: bool | Literal[0, 1] | Unset = UNSET,
    sort: Literal["asc", "desc"] | Unset = UNSET,
    sort_by: Literal["claims", "created_date"] | Unset = UNSET,
    start_date: str | dt.datetime | dt.date | None | Unset = UNSET,
    synchronous: bool | Unset = UNSET,
    with_deleted: bool | Literal[0, 1] | Unset = UNSET,
) -> Envelope[models.TrackingLinkPage] | None:
    """List Tracking Links. What the body holds."""
    return sync_detailed(
        client=client,
        account=account,
        end_date=end_date,
        limit=limit,
        offset=offset,
        pagination=pagination,
        sort=sort,
        sort_by=sort_by,
        start_date=start_date,
        synchronous=synchronous,
        with_deleted=with_deleted,
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient,
    end_date: str | dt.datetime | dt.date | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    pagination: bool | Literal[0, 1] | Unset = UNSET,
    sort: Literal["asc", "desc"] | Unset = UNSET,
    sort_by: Literal["claims", "created_date"] | Unset = UNSET,
    start_date: str | dt.datetime | dt.date | None | Unset = UNSET,
    synchronous: bool | Unset = UNSET,
    with_deleted: bool | Literal[0, 1] | Unset = UNSET,
) -> Response[Envelope[models.TrackingLinkPage]]:
    """List Tracking Links. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(
        client,
        OPERATION,
        {
            "account": account,
            "end_date": end_date,
            "limit": limit,
            "offset": offset,
            "pagination": pagination,
            "sort": sort,
            "sort_by": sort_by,
            "start_date": start_date,
            "synchronous": synchronous,
            "with_deleted": with_deleted,
        },
    )


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient,
    end_date: str | dt.datetime | dt.date | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    pagination: bool | Literal[0, 1] | Unset = UNSET,
    sort: Literal["asc", "desc"] | Unset = UNSET,
    sort_by: Literal["claims", "created_date"] | Unset = UNSET,
    start_date: str | dt.datetime | dt.date | None | Unset = UNSET,
    synchronous: bool | Unset = UNSET,
    with_deleted: bool | Literal[0, 1] | Unset = UNSET,
) -> Envelope[models.TrackingLinkPage] | None:
    """List Tracking Links. What the body holds."""
    return (
        await asyncio_detailed(
            client=client,
            account=account,
            end_date=end_date,
            limit=limit,
            offset=offset,
            pagination=pagination,
            sort=sort,
            sort_by=sort_by,
            start_date=start_date,
            synchronous=synchronous,
            with_deleted=with_deleted,
        )
    ).parsed
