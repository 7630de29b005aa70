"""`queue.count`: Count Queue Items."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ...runtime.operation import Operation
from ...runtime.request import Parameter
from ...runtime.response import Answer
from ...runtime.shapes import Ref

if TYPE_CHECKING:
    from ... import models
    from ...client import AuthenticatedClient
    from ...runtime.response import Envelope
    from ...types import Response

OPERATION: Operation[models.QueueCounts] = Operation(
    "countQueueItems",
    resource="queue",
    name="count",
    method="GET",
    path="/api/{account}/queue/counts",
    path_parameters=(Parameter("account", "account"),),
    query=(
        Parameter("publish_date_end", "publishDateEnd", required=True, date_format="%Y-%m-%d"),
        Parameter("publish_date_start", "publishDateStart", required=True, date_format="%Y-%m-%d"),
        Parameter("timezone", "timezone", required=True),
    ),
    repeatable=True,
    responses={"200": Answer("data", Ref("QueueCounts"))},
)


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient,
    publish_date_end: str | dt.date,
    publish_date_start: str | dt.date,
    timezone: str,
) -> Response[Envelope[models.QueueCounts]]:
    """Count Queue Items. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(
        client,
        OPERATION,
        {
            "account": account,
            "publish_date_end": publish_date_end,
            "publish_date_start": publish_date_start,
            "timezone": timezone,
        },
    )


def sync(
    account: str,
    *,
    client: AuthenticatedClient,
    publish_date_end: str | dt.date,
    publish_date_start: str | dt.date,
    timezone: str,
) -> Envelope[models.QueueCounts] | None:
    """Count Queue Items. What the body holds."""
    return sync_detailed(
        client=client,
        account=account,
        publish_date_end=publish_date_end,
        publish_date_start=publish_date_start,
        timezone=timezone,
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient,
    publish_date_end: str | dt.date,
    publish_date_start: str | dt.date,
    timezone: str,
) -> Response[Envelope[models.QueueCounts]]:
    """Count Queue Items. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(
        client,
        OPERATION,
        {
            "account": account,
            "publish_date_end": publish_date_end,
            "publish_date_start": publish_date_start,
            "timezone": timezone,
        },
    )


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient,
    publish_date_end: str | dt.date,
    publish_date_start: str | dt.date,
    timezone: str,
) -> Envelope[models.QueueCounts] | None:
    """Count Queue Items. What the body holds."""
    return (
        await asyncio_detailed(
            client=client,
            account=account,
            publish_date_end=publish_date_end,
            publish_date_start=publish_date_start,
            timezone=timezone,
        )
    ).parsed
