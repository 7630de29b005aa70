"""`financial_analytics.get_profitability`: Get Profitability."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.operation import Operation
from ...runtime.request import Parameter
from ...runtime.response import Answer
from ...runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from ... import models
    from ...client import AuthenticatedClient
    from ...runtime.response import Envelope
    from ...types import Response

OPERATION: Operation[list[models.Profitability]] = Operation(
    "getProfitability",
    resource="financial_analytics",
    name="get_profitability",
    method="POST",
    path="/api/analytics/financial/profitability",
    media_type="application/json",
    body=(
        Parameter("account_ids", "account_ids", required=True),
        Parameter("month", "month", required=True),
        Parameter("year", "year", required=True),
    ),
    body_required=True,
    repeatable=True,
    responses={"200": Answer("data", ListOf(Ref("Profitability")))},
)


def sync_detailed(
    *, client: AuthenticatedClient, body: models.GetProfitabilityBody
) -> Response[Envelope[list[models.Profitability]]]:
    """Get Profitability. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {}, body)


def sync(
    *, client: AuthenticatedClient, body: models.GetProfitabilityBody
) -> Envelope[list[models.Profitability]] | None:
    """Get Profitability. What the body holds."""
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AuthenticatedClient, body: models.GetProfitabilityBody
) -> Response[Envelope[list[models.Profitability]]]:
    """Get Profitability. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {}, body)


async def asyncio(
    *, client: AuthenticatedClient, body: models.GetProfitabilityBody
) -> Envelope[list[models.Profitability]] | None:
    """Get Profitability. What the body holds."""
    return (await asyncio_detailed(client=client, body=body)).parsed
