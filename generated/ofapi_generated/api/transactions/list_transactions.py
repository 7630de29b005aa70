"""`transactions.list`: List Transactions."""

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

OPERATION: Operation[models.TransactionPage] = Operation(
    "listTransactions",
    resource="transactions",
    name="list",
    method="GET",
    path="/api/{account}/transactions",
    path_parameters=(Parameter("account", "account"),),
    query=(
        Parameter("limit", "limit"),
        Parameter("marker", "marker"),
        Parameter("start_date", "startDate", date_format="%Y-%m-%d %H:%M:%S"),
        Parameter("tips_source", "tipsSource"),
        Parameter("type", "type"),
    ),
    repeatable=True,
    paging=Paging("next_page", "list", Ref("Transaction"), has_more="hasMore", size="limit"),
    responses={"200": Answer("data", Ref("TransactionPage"))},
)


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    marker: str | Unset = UNSET,
    start_date: str | dt.datetime | dt.date | Unset = UNSET,
    tips_source: str | Unset = UNSET,
    type: str | Unset = UNSET,
) -> Response[Envelope[models.TransactionPage]]:
    """List Transactions. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(
        client,
        OPERATION,
        {
            "account": account,
            "limit": limit,
            "marker": marker,
            "start_date": start_date,
            "tips_source": tips_source,
            "type": type,
        },
    )


def sync(
    account: str,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    marker: str | Unset = UNSET,
    start_date: str | dt.datetime | dt.date | Unset = UNSET,
    tips_source: str | Unset = UNSET,
    type: str | Unset = UNSET,
) -> Envelope[models.TransactionPage] | None:
    """List Transactions. What the body holds."""
    return sync_detailed(
        client=client,
        account=account,
        limit=limit,
        marker=marker,
        start_date=start_date,
        tips_source=tips_source,
        type=type,
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    marker: str | Unset = UNSET,
    start_date: str | dt.datetime | dt.date | Unset = UNSET,
    tips_source: str | Unset = UNSET,
    type: str | Unset = UNSET,
) -> Response[Envelope[models.TransactionPage]]:
    """List Transactions. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(
        client,
        OPERATION,
        {
            "account": account,
            "limit": limit,
            "marker": marker,
            "start_date": start_date,
            "tips_source": tips_source,
            "type": type,
        },
    )


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    marker: str | Unset = UNSET,
    start_date: str | dt.datetime | dt.date | Unset = UNSET,
    tips_source: str | Unset = UNSET,
    type: str | Unset = UNSET,
) -> Envelope[models.TransactionPage] | None:
    """List Transactions. What the body holds."""
    return (
        await asyncio_detailed(
            client=client,
            account=account,
            limit=limit,
            marker=marker,
            start_date=start_date,
            tips_source=tips_source,
            type=type,
        )
    ).parsed
