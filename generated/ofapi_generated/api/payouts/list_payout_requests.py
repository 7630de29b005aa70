"""`payouts.list_requests`: List Payout Requests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.operation import Operation
from ...runtime.paging import Paging
from ...runtime.request import Parameter
from ...runtime.response import Answer
from ...runtime.shapes import Ref
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ... import models
    from ...client import AuthenticatedClient
    from ...runtime.response import Envelope
    from ...types import Response

OPERATION: Operation[models.PayoutRequestPage] = Operation(
    "listPayoutRequests",
    resource="payouts",
    name="list_requests",
    method="GET",
    path="/api/{account}/payouts/payout-requests",
    path_parameters=(Parameter("account", "account"),),
    query=(Parameter("limit", "limit"), Parameter("offset", "offset")),
    repeatable=True,
    paging=Paging("offset", "list", Ref("PayoutRequest"), moves="offset", size="limit"),
    responses={"200": Answer("data", Ref("PayoutRequestPage"))},
)


def sync_detailed(
    account: str, *, client: AuthenticatedClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Response[Envelope[models.PayoutRequestPage]]:
    """List Payout Requests. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "limit": limit, "offset": offset})


def sync(
    account: str, *, client: AuthenticatedClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Envelope[models.PayoutRequestPage] | None:
    """List Payout Requests. What the body holds."""
    return sync_detailed(client=client, account=account, limit=limit, offset=offset).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Response[Envelope[models.PayoutRequestPage]]:
    """List Payout Requests. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account, "limit": limit, "offset": offset})


async def asyncio(
    account: str, *, client: AuthenticatedClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Envelope[models.PayoutRequestPage] | None:
    """List Payout Requests. What the body holds."""
    return (await asyncio_detailed(client=client, account=account, limit=limit, offset=offset)).parsed
