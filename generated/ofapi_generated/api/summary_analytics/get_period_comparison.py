"""`summary_analytics.get_period_comparison`: Get Period Comparison."""

from __future__ import annotations

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

OPERATION: Operation[models.PeriodComparison] = Operation(
    "getPeriodComparison",
    resource="summary_analytics",
    name="get_period_comparison",
    method="POST",
    path="/api/analytics/summary/comparison",
    media_type="application/json",
    body=(
        Parameter("account_ids", "account_ids", required=True),
        Parameter("period_a", "period_a", required=True),
        Parameter("period_b", "period_b", required=True),
        Parameter("granularity", "granularity"),
        Parameter("stat_type", "stat_type"),
    ),
    body_required=True,
    repeatable=True,
    responses={"200": Answer("bare", Ref("PeriodComparison"))},
)


def sync_detailed(
    *, client: AuthenticatedClient, body: models.GetPeriodComparisonBody
) -> Response[Envelope[models.PeriodComparison]]:
    """Get Period Comparison. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {}, body)


def sync(
    *, client: AuthenticatedClient, body: models.GetPeriodComparisonBody
) -> Envelope[models.PeriodComparison] | None:
    """Get Period Comparison. What the body holds."""
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AuthenticatedClient, body: models.GetPeriodComparisonBody
) -> Response[Envelope[models.PeriodComparison]]:
    """Get Period Comparison. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {}, body)


async def asyncio(
    *, client: AuthenticatedClient, body: models.GetPeriodComparisonBody
) -> Envelope[models.PeriodComparison] | None:
    """Get Period Comparison. What the body holds."""
    return (await asyncio_detailed(client=client, body=body)).parsed
