"""`statistics.get_overview`: Statistics Overview."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal

from ...runtime.operation import Operation
from ...runtime.request import Parameter
from ...runtime.response import Answer
from ...runtime.shapes import Ref
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ... import models
    from ...client import AuthenticatedClient
    from ...runtime.response import Envelope
    from ...types import Response

OPERATION: Operation[models.StatisticsOverview] = Operation(
    "statisticsOverview",
    resource="statistics",
    name="get_overview",
    method="GET",
    path="/api/{account}/statistics/overview",
    path_parameters=(Parameter("account", "account"),),
    query=(
        Parameter("end_date", "end_date", date_format="%Y-%m-%dT%H:%M:%S%:z"),
        Parameter("start_date", "start_date", date_format="%Y-%m-%dT%H:%M:%S%:z"),
        Parameter("type", "type"),
    ),
    repeatable=True,
    responses={"200": Answer("data", Ref("StatisticsOverview"))},
)


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient,
    end_date: str | dt.datetime | dt.date | Unset = UNSET,
    start_date: str | dt.datetime | dt.date | Unset = UNSET,
    type: Literal["fans", "visitors", "posts", "messages"] | None | Unset = UNSET,
) -> Response[Envelope[models.StatisticsOverview]]:
    """Statistics Overview. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "end_date": end_date, "start_date": start_date, "type": type})


def sync(
    account: str,
    *,
    client: AuthenticatedClient,
    end_date: str | dt.datetime | dt.date | Unset = UNSET,
    start_date: str | dt.datetime | dt.date | Unset = UNSET,
    type: Literal["fans", "visitors", "posts", "messages"] | None | Unset = UNSET,
) -> Envelope[models.StatisticsOverview] | None:
    """Statistics Overview. What the body holds."""
    return sync_detailed(client=client, account=account, end_date=end_date, start_date=start_date, type=type).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient,
    end_date: str | dt.datetime | dt.date | Unset = UNSET,
    start_date: str | dt.datetime | dt.date | Unset = UNSET,
    type: Literal["fans", "visitors", "posts", "messages"] | None | Unset = UNSET,
) -> Response[Envelope[models.StatisticsOverview]]:
    """Statistics Overview. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(
        client, OPERATION, {"account": account, "end_date": end_date, "start_date": start_date, "type": type}
    )


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient,
    end_date: str | dt.datetime | dt.date | Unset = UNSET,
    start_date: str | dt.datetime | dt.date | Unset = UNSET,
    type: Literal["fans", "visitors", "posts", "messages"] | None | Unset = UNSET,
) -> Envelope[models.StatisticsOverview] | None:
    """Statistics Overview. What the body holds."""
    return (
        await asyncio_detailed(client=client, account=account, end_date=end_date, start_date=start_date, type=type)
    ).parsed
