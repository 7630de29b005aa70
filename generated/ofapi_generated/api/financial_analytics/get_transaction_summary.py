"""`financial_analytics.get_transaction_summary`: Get Transaction Summary."""

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

OPERATION: Operation[models.TransactionSummary] = Operation(
    "getTransactionSummary",
    resource="financial_analytics",
    name="get_transaction_summary",
    method="POST",
    path="/api/analytics/financial/transactions/summary",
    media_type="application/json",
    body=(
        Parameter("account_ids", "account_ids", required=True),
        Parameter("end_date", "end_date", required=True, date_format="%Y-%m-%dT%H:%M:%S%:z", text=True),
        Parameter("start_date", "start_date", required=True, date_format="%Y-%m-%dT%H:%M:%S%:z", text=True),
    ),
    body_required=True,
    repeatable=True,
    responses={"200": Answer("bare", Ref("TransactionSummary"))},
)


def sync_detailed(
    *, client: AuthenticatedClient, body: models.GetTransactionSummaryBody
) -> Response[Envelope[models.TransactionSummary]]:
    """Get Transaction Summary. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {}, body)


def sync(
    *, client: AuthenticatedClient, body: models.GetTransactionSummaryBody
) -> Envelope[models.TransactionSummary] | None:
    """Get Transaction Summary. What the body holds."""
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AuthenticatedClient, body: models.GetTransactionSummaryBody
) -> Response[Envelope[models.TransactionSummary]]:
    """Get Transaction Summary. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {}, body)


async def asyncio(
    *, client: AuthenticatedClient, body: models.GetTransactionSummaryBody
) -> Envelope[models.TransactionSummary] | None:
    """Get Transaction Summary. What the body holds."""
    return (await asyncio_detailed(client=client, body=body)).parsed
