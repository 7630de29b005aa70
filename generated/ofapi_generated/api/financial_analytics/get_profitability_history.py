"""`financial_analytics.get_profitability_history`: Get Profitability History."""

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

OPERATION: Operation[list[models.Profitability]] = Operation(
    "getProfitabilityHistory",
    resource="financial_analytics",
    name="get_profitability_history",
    method="GET",
    path="/api/analytics/financial/profitability/{account}/history",
    path_parameters=(Parameter("account", "account"),),
    query=(Parameter("account_prefixed_id", "account_prefixed_id", required=True), Parameter("months", "months")),
    repeatable=True,
    responses={"200": Answer("data", ListOf(Ref("Profitability")))},
)


def sync_detailed(
    account: str, *, client: AuthenticatedClient, account_prefixed_id: str, months: int | Unset = UNSET
) -> Response[Envelope[list[models.Profitability]]]:
    """Get Profitability History. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "account_prefixed_id": account_prefixed_id, "months": months})


def sync(
    account: str, *, client: AuthenticatedClient, account_prefixed_id: str, months: int | Unset = UNSET
) -> Envelope[list[models.Profitability]] | None:
    """Get Profitability History. What the body holds."""
    return sync_detailed(client=client, account=account, account_prefixed_id=account_prefixed_id, months=months).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient, account_prefixed_id: str, months: int | Unset = UNSET
) -> Response[Envelope[list[models.Profitability]]]:
    """Get Profitability History. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(
        client, OPERATION, {"account": account, "account_prefixed_id": account_prefixed_id, "months": months}
    )


async def asyncio(
    account: str, *, client: AuthenticatedClient, account_prefixed_id: str, months: int | Unset = UNSET
) -> Envelope[list[models.Profitability]] | None:
    """Get Profitability History. What the body holds."""
    return (
        await asyncio_detailed(client=client, account=account, account_prefixed_id=account_prefixed_id, months=months)
    ).parsed
