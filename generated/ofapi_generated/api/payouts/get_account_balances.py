"""`payouts.get_balances`: Get Account Balances."""

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

OPERATION: Operation[models.AccountBalances] = Operation(
    "getAccountBalances",
    resource="payouts",
    name="get_balances",
    method="GET",
    path="/api/{account}/payouts/balances",
    path_parameters=(Parameter("account", "account"),),
    repeatable=True,
    responses={"200": Answer("data", Ref("AccountBalances"))},
)


def sync_detailed(account: str, *, client: AuthenticatedClient) -> Response[Envelope[models.AccountBalances]]:
    """Get Account Balances. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account})


def sync(account: str, *, client: AuthenticatedClient) -> Envelope[models.AccountBalances] | None:
    """Get Account Balances. What the body holds."""
    return sync_detailed(client=client, account=account).parsed


async def asyncio_detailed(account: str, *, client: AuthenticatedClient) -> Response[Envelope[models.AccountBalances]]:
    """Get Account Balances. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account})


async def asyncio(account: str, *, client: AuthenticatedClient) -> Envelope[models.AccountBalances] | None:
    """Get Account Balances. What the body holds."""
    return (await asyncio_detailed(client=client, account=account)).parsed
