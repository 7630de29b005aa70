"""`mass_messaging.get_overview`: Get Mass Message Overview."""

from __future__ import annotations

import datetime as dt
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

OPERATION: Operation[models.SentMessagePage] = Operation(
    "getMassMessageOverview",
    resource="mass_messaging",
    name="get_overview",
    method="GET",
    path="/api/{account}/mass-messaging/overview",
    path_parameters=(Parameter("account", "account"),),
    query=(
        Parameter("end_date", "endDate", date_format="%Y-%m-%dT%H:%M:%S%:z"),
        Parameter("limit", "limit"),
        Parameter("query", "query"),
        Parameter("start_date", "startDate", date_format="%Y-%m-%dT%H:%M:%S%:z"),
    ),
    repeatable=True,
    paging=Paging(
        "date_window", "items", Ref("SentMessage"), moves="endDate", has_more="hasMore", size="limit", item_date="date"
    ),
    responses={"200": Answer("data", Ref("SentMessagePage"))},
)


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient,
    end_date: str | dt.datetime | dt.date | Unset = UNSET,
    limit: int | Unset = UNSET,
    query: str | Unset = UNSET,
    start_date: str | dt.datetime | dt.date | Unset = UNSET,
) -> Response[Envelope[models.SentMessagePage]]:
    """Get Mass Message Overview. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(
        client,
        OPERATION,
        {"account": account, "end_date": end_date, "limit": limit, "query": query, "start_date": start_date},
    )


def sync(
    account: str,
    *,
    client: AuthenticatedClient,
    end_date: str | dt.datetime | dt.date | Unset = UNSET,
    limit: int | Unset = UNSET,
    query: str | Unset = UNSET,
    start_date: str | dt.datetime | dt.date | Unset = UNSET,
) -> Envelope[models.SentMessagePage] | None:
    """Get Mass Message Overview. What the body holds."""
    return sync_detailed(
        client=client, account=account, end_date=end_date, limit=limit, query=query, start_date=start_date
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient,
    end_date: str | dt.datetime | dt.date | Unset = UNSET,
    limit: int | Unset = UNSET,
    query: str | Unset = UNSET,
    start_date: str | dt.datetime | dt.date | Unset = UNSET,
) -> Response[Envelope[models.SentMessagePage]]:
    """Get Mass Message Overview. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(
        client,
        OPERATION,
        {"account": account, "end_date": end_date, "limit": limit, "query": query, "start_date": start_date},
    )


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient,
    end_date: str | dt.datetime | dt.date | Unset = UNSET,
    limit: int | Unset = UNSET,
    query: str | Unset = UNSET,
    start_date: str | dt.datetime | dt.date | Unset = UNSET,
) -> Envelope[models.SentMessagePage] | None:
    """Get Mass Message Overview. What the body holds."""
    return (
        await asyncio_detailed(
            client=client, account=account, end_date=end_date, limit=limit, query=query, start_date=start_date
        )
    ).parsed
