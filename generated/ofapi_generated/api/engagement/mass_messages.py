"""`engagement.list_mass_messages`: Mass Messages."""

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
    "massMessages",
    resource="engagement",
    name="list_mass_messages",
    method="GET",
    path="/api/{account}/engagement/messages/mass-messages",
    path_parameters=(Parameter("account", "account"),),
    query=(
        Parameter("end_date", "endDate", date_format="%Y-%m-%dT%H:%M:%S%:z"),
        Parameter("limit", "limit"),
        Parameter("query", "query"),
        Parameter("start_date", "startDate", date_format="%Y-%m-%dT%H:%M:%S%:z"),
    ),
    repeatable=True,
    paging=Paging("next_page", "items", Ref("SentMessage"), has_more="hasMore", size="limit"),
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
    """Mass Messages. The whole answer: status, headers, content, `parsed`."""
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
    """Mass Messages. What the body holds."""
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
    """Mass Messages. The whole answer: status, headers, content, `parsed`."""
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
    """Mass Messages. What the body holds."""
    return (
        await asyncio_detailed(
            client=client, account=account, end_date=end_date, limit=limit, query=query, start_date=start_date
        )
    ).parsed
