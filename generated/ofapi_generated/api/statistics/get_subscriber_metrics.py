"""`statistics.get_subscriber_metrics`: Get Subscriber Metrics."""

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

OPERATION: Operation[models.SubscriberMetrics] = Operation(
    "getSubscriberMetrics",
    resource="statistics",
    name="get_subscriber_metrics",
    method="GET",
    path="/api/{account}/statistics/subscriber-metrics",
    path_parameters=(Parameter("account", "account"),),
    query=(
        Parameter("end_date", "end_date", required=True, date_format="%Y-%m-%dT%H:%M:%S%:z"),
        Parameter("start_date", "start_date", required=True, date_format="%Y-%m-%dT%H:%M:%S%:z"),
        Parameter("detailed", "detailed"),
        Parameter("detailed_type", "detailed_type"),
    ),
    repeatable=True,
    responses={"200": Answer("data", Ref("SubscriberMetrics"))},
)


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient,
    end_date: str | dt.datetime | dt.date,
    start_date: str | dt.datetime | dt.date,
    detailed: bool | None | Unset = UNSET,
    detailed_type: Literal["total", "renew", "new"] | None | Unset = UNSET,
) -> Response[Envelope[models.SubscriberMetrics]]:
    """Get Subscriber Metrics. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(
        client,
        OPERATION,
        {
            "account": account,
            "end_date": end_date,
            "start_date": start_date,
            "detailed": detailed,
            "detailed_type": detailed_type,
        },
    )


def sync(
    account: str,
    *,
    client: AuthenticatedClient,
    end_date: str | dt.datetime | dt.date,
    start_date: str | dt.datetime | dt.date,
    detailed: bool | None | Unset = UNSET,
    detailed_type: Literal["total", "renew", "new"] | None | Unset = UNSET,
) -> Envelope[models.SubscriberMetrics] | None:
    """Get Subscriber Metrics. What the body holds."""
    return sync_detailed(
        client=client,
        account=account,
        end_date=end_date,
        start_date=start_date,
        detailed=detailed,
        detailed_type=detailed_type,
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient,
    end_date: str | dt.datetime | dt.date,
    start_date: str | dt.datetime | dt.date,
    detailed: bool | None | Unset = UNSET,
    detailed_type: Literal["total", "renew", "new"] | None | Unset = UNSET,
) -> Response[Envelope[models.SubscriberMetrics]]:
    """Get Subscriber Metrics. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(
        client,
        OPERATION,
        {
            "account": account,
            "end_date": end_date,
            "start_date": start_date,
            "detailed": detailed,
            "detailed_type": detailed_type,
        },
    )


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient,
    end_date: str | dt.datetime | dt.date,
    start_date: str | dt.datetime | dt.date,
    detailed: bool | None | Unset = UNSET,
    detailed_type: Literal["total", "renew", "new"] | None | Unset = UNSET,
) -> Envelope[models.SubscriberMetrics] | None:
    """Get Subscriber Metrics. What the body holds."""
    return (
        await asyncio_detailed(
            client=client,
            account=account,
            end_date=end_date,
            start_date=start_date,
            detailed=detailed,
            detailed_type=detailed_type,
        )
    ).parsed
