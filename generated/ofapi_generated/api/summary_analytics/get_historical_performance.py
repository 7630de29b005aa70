"""`summary_analytics.get_historical_performance`: Get Historical Performance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.operation import Operation
from ...runtime.request import Parameter
from ...runtime.response import Answer
from ...runtime.shapes import ListOf, Ref
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ... import models
    from ...client import AuthenticatedClient
    from ...runtime.response import Envelope
    from ...types import Response

OPERATION: Operation[list[models.PeriodValue]] = Operation(
    "getHistoricalPerformance",
    resource="summary_analytics",
    name="get_historical_performance",
    method="POST",
    path="/api/analytics/summary/historical",
    media_type="application/json",
    body=(Parameter("time_range", "time_range"),),
    repeatable=True,
    responses={"200": Answer("bare", ListOf(Ref("PeriodValue")))},
)


def sync_detailed(
    *, client: AuthenticatedClient, body: models.GetHistoricalPerformanceBody | Unset = UNSET
) -> Response[Envelope[list[models.PeriodValue]]]:
    """Get Historical Performance. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {}, body or None)


def sync(
    *, client: AuthenticatedClient, body: models.GetHistoricalPerformanceBody | Unset = UNSET
) -> Envelope[list[models.PeriodValue]] | None:
    """Get Historical Performance. What the body holds."""
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AuthenticatedClient, body: models.GetHistoricalPerformanceBody | Unset = UNSET
) -> Response[Envelope[list[models.PeriodValue]]]:
    """Get Historical Performance. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {}, body or None)


async def asyncio(
    *, client: AuthenticatedClient, body: models.GetHistoricalPerformanceBody | Unset = UNSET
) -> Envelope[list[models.PeriodValue]] | None:
    """Get Historical Performance. What the body holds."""
    return (await asyncio_detailed(client=client, body=body)).parsed
