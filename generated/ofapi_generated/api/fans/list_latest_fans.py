"""`fans.list_latest`: List Latest Fans."""

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

OPERATION: Operation[models.LatestFanPage] = Operation(
    "listLatestFans",
    resource="fans",
    name="list_latest",
    method="GET",
    path="/api/{account}/fans/latest",
    path_parameters=(Parameter("account", "account"),),
    query=(
        Parameter("end_date", "end_date", date_format="%Y-%m-%dT%H:%M:%S%:z"),
        Parameter("limit", "limit"),
        Parameter("offset", "offset"),
        Parameter("start_date", "start_date", date_format="%Y-%m-%dT%H:%M:%S%:z"),
        Parameter("type", "type"),
    ),
    repeatable=True,
    paging=Paging("next_page", "users", Ref("Fan"), moves="offset", has_more="hasMore", size="limit"),
    responses={"200": Answer("data", Ref("LatestFanPage"))},
)


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient,
    end_date: str | dt.datetime | dt.date | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    start_date: str | dt.datetime | dt.date | None | Unset = UNSET,
    type: Literal["total", "renew", "new"] | None | Unset = UNSET,
) -> Response[Envelope[models.LatestFanPage]]:
    """List Latest Fans. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(
        client,
        OPERATION,
        {
            "account": account,
            "end_date": end_date,
            "limit": limit,
            "offset": offset,
            "start_date": start_date,
            "type": type,
        },
    )


def sync(
    account: str,
    *,
    client: AuthenticatedClient,
    end_date: str | dt.datetime | dt.date | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    start_date: str | dt.datetime | dt.date | None | Unset = UNSET,
    type: Literal["total", "renew", "new"] | None | Unset = UNSET,
) -> Envelope[models.LatestFanPage] | None:
    """List Latest Fans. What the body holds."""
    return sync_detailed(
        client=client, account=account, end_date=end_date, limit=limit, offset=offset, start_date=start_date, type=type
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient,
    end_date: str | dt.datetime | dt.date | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    start_date: str | dt.datetime | dt.date | None | Unset = UNSET,
    type: Literal["total", "renew", "new"] | None | Unset = UNSET,
) -> Response[Envelope[models.LatestFanPage]]:
    """List Latest Fans. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(
        client,
        OPERATION,
        {
            "account": account,
            "end_date": end_date,
            "limit": limit,
            "offset": offset,
            "start_date": start_date,
            "type": type,
        },
    )


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient,
    end_date: str | dt.datetime | dt.date | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    start_date: str | dt.datetime | dt.date | None | Unset = UNSET,
    type: Literal["total", "renew", "new"] | None | Unset = UNSET,
) -> Envelope[models.LatestFanPage] | None:
    """List Latest Fans. What the body holds."""
    return (
        await asyncio_detailed(
            client=client,
            account=account,
            end_date=end_date,
            limit=limit,
            offset=offset,
            start_date=start_date,
            type=type,
        )
    ).parsed
