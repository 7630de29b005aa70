"""`financial_analytics.get_transactions_by_type`: Get Transactions By Type."""

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

OPERATION: Operation[list[models.TransactionTypeTotal]] = Operation(
    "getTransactionsByType",
    resource="financial_analytics",
    name="get_transactions_by_type",
    method="POST",
    path="/api/analytics/financial/transactions/by-type",
    media_type="application/json",
    body=(
        Parameter("account_ids", "account_ids", required=True),
        Parameter("end_date", "end_date", required=True, date_format="%Y-%m-%dT%H:%M:%S%:z", text=True),
        Parameter("start_date", "start_date", required=True, date_format="%Y-%m-%dT%H:%M:%S%:z", text=True),
    ),
    body_required=True,
    repeatable=True,
    responses={"200": Answer("bare", ListOf(Ref("TransactionTypeTotal")))},
)


def sync_detailed(
    *, client: AuthenticatedClient, body: models.GetTransactionsByTypeBody
) -> Response[Envelope[list[models.TransactionTypeTotal]]]:
    """Get Transactions By Type. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {}, body)


def sync(
    *, client: AuthenticatedClient, body: models.GetTransactionsByTypeBody
) -> Envelope[list[models.TransactionTypeTotal]] | None:
    """Get Transactions By Type. What the body holds."""
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AuthenticatedClient, body: models.GetTransactionsByTypeBody
) -> Response[Envelope[list[models.TransactionTypeTotal]]]:
    """Get Transactions By Type. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {}, body)


async def asyncio(
    *, client: AuthenticatedClient, body: models.GetTransactionsByTypeBody
) -> Envelope[list[models.TransactionTypeTotal]] | None:
    """Get Transactions By Type. What the body holds."""
    return (await asyncio_detailed(client=client, body=body)).parsed
