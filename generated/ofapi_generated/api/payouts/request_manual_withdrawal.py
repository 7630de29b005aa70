"""`payouts.request_manual_withdrawal`: Request Manual Withdrawal."""

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

OPERATION: Operation[models.PayoutRequestPage] = Operation(
    "requestManualWithdrawal",
    resource="payouts",
    name="request_manual_withdrawal",
    method="POST",
    path="/api/{account}/payouts/request-manual-withdrawal",
    path_parameters=(Parameter("account", "account"),),
    media_type="application/json",
    body=(Parameter("amount", "amount", required=True),),
    body_required=True,
    shown_by="payouts.list_requests",
    responses={"200": Answer("data", Ref("PayoutRequestPage"))},
)


def sync_detailed(
    account: str, *, client: AuthenticatedClient, body: models.RequestManualWithdrawalBody
) -> Response[Envelope[models.PayoutRequestPage]]:
    """Request Manual Withdrawal. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account}, body)


def sync(
    account: str, *, client: AuthenticatedClient, body: models.RequestManualWithdrawalBody
) -> Envelope[models.PayoutRequestPage] | None:
    """Request Manual Withdrawal. What the body holds."""
    return sync_detailed(client=client, body=body, account=account).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient, body: models.RequestManualWithdrawalBody
) -> Response[Envelope[models.PayoutRequestPage]]:
    """Request Manual Withdrawal. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account}, body)


async def asyncio(
    account: str, *, client: AuthenticatedClient, body: models.RequestManualWithdrawalBody
) -> Envelope[models.PayoutRequestPage] | None:
    """Request Manual Withdrawal. What the body holds."""
    return (await asyncio_detailed(client=client, body=body, account=account)).parsed
