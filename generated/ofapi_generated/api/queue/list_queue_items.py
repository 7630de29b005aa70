"""`queue.list`: List Queue Items."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
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

OPERATION: Operation[models.QueuePage] = Operation(
    "listQueueItems",
    resource="queue",
    name="list",
    method="GET",
    path="/api/{account}/queue",
    path_parameters=(Parameter("account", "account"),),
    query=(
        Parameter("publish_date_end", "publishDateEnd", required=True, date_format="%Y-%m-%d"),
        Parameter("publish_date_start", "publishDateStart", required=True, date_format="%Y-%m-%d"),
        Parameter("timezone", "timezone", required=True),
        Parameter("limit", "limit"),
        Parameter("type", "type[]"),
    ),
    repeatable=True,
    responses={"200": Answer("data", Ref("QueuePage"))},
)


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient,
    publish_date_end: str | dt.date,
    publish_date_start: str | dt.date,
    timezone: str,
    limit: int | Unset = UNSET,
    type: Sequence[Literal["chat", "post"]] | Unset = UNSET,
) -> Response[Envelope[models.QueuePage]]:
    """List Queue Items. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(
        client,
        OPERATION,
        {
            "account": account,
            "publish_date_end": publish_date_end,
            "publish_date_start": publish_date_start,
            "timezone": timezone,
            "limit": limit,
            "type": type,
        },
    )


def sync(
    account: str,
    *,
    client: AuthenticatedClient,
    publish_date_end: str | dt.date,
    publish_date_start: str | dt.date,
    timezone: str,
    limit: int | Unset = UNSET,
    type: Sequence[Literal["chat", "post"]] | Unset = UNSET,
) -> Envelope[models.QueuePage] | None:
    """List Queue Items. What the body holds."""
    return sync_detailed(
        client=client,
        account=account,
        publish_date_end=publish_date_end,
        publish_date_start=publish_date_start,
        timezone=timezone,
        limit=limit,
        type=type,
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient,
    publish_date_end: str | dt.date,
    publish_date_start: str | dt.date,
    timezone: str,
    limit: int | Unset = UNSET,
    type: Sequence[Literal["chat", "post"]] | Unset = UNSET,
) -> Response[Envelope[models.QueuePage]]:
    """List Queue Items. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(
        client,
        OPERATION,
        {
            "account": account,
            "publish_date_end": publish_date_end,
            "publish_date_start": publish_date_start,
            "timezone": timezone,
            "limit": limit,
            "type": type,
        },
    )


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient,
    publish_date_end: str | dt.date,
    publish_date_start: str | dt.date,
    timezone: str,
    limit: int | Unset = UNSET,
    type: Sequence[Literal["chat", "post"]] | Unset = UNSET,
) -> Envelope[models.QueuePage] | None:
    """List Queue Items. What the body holds."""
    return (
        await asyncio_detailed(
            client=client,
            account=account,
            publish_date_end=publish_date_end,
            publish_date_start=publish_date_start,
            timezone=timezone,
            limit=limit,
            type=type,
        )
    ).parsed
