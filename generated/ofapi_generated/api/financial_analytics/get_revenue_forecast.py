"""`financial_analytics.get_revenue_forecast`: Get Revenue Forecast."""

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

OPERATION: Operation[models.RevenueForecast] = Operation(
    "getRevenueForecast",
    resource="financial_analytics",
    name="get_revenue_forecast",
    method="POST",
    path="/api/analytics/financial/forecast",
    media_type="application/json",
    body=(
        Parameter("account_ids", "account_ids", required=True),
        Parameter("forecast_days", "forecast_days", required=True),
        Parameter("historical_days", "historical_days", required=True),
        Parameter("metric", "metric", required=True),
        Parameter("model", "model", required=True),
    ),
    body_required=True,
    repeatable=True,
    responses={"200": Answer("bare", Ref("RevenueForecast"))},
)


def sync_detailed(
    *, client: AuthenticatedClient, body: models.GetRevenueForecastBody
) -> Response[Envelope[models.RevenueForecast]]:
    """Get Revenue Forecast. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {}, body)


def sync(
    *, client: AuthenticatedClient, body: models.GetRevenueForecastBody
) -> Envelope[models.RevenueForecast] | None:
    """Get Revenue Forecast. What the body holds."""
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AuthenticatedClient, body: models.GetRevenueForecastBody
) -> Response[Envelope[models.RevenueForecast]]:
    """Get Revenue Forecast. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {}, body)


async def asyncio(
    *, client: AuthenticatedClient, body: models.GetRevenueForecastBody
) -> Envelope[models.RevenueForecast] | None:
    """Get Revenue Forecast. What the body holds."""
    return (await asyncio_detailed(client=client, body=body)).parsed
