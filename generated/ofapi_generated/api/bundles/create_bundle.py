"""`bundles.create`: Create Bundle."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.operation import Operation
from ...runtime.request import Parameter
from ...runtime.response import Answer
from ...runtime.shapes import Ref

if TYPE_CHECKING:
    from ... import models
    from ...client import AuthenticatedClient
    from ...runtime.response import Envelope
    from ...types import Response

OPERATION: Operation[models.SubscriptionBundle] = Operation(
    "createBundle",
    resource="bundles",
    name="create",
    method="POST",
    path="/api/{account}/bundles",
    path_parameters=(Parameter("account", "account"),),
    query=(Parameter("discount", "discount", required=True), Parameter("duration", "duration", required=True)),
    shown_by="bundles.list",
    responses={"200": Answer("data", Ref("SubscriptionBundle"))},
)


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient,
    discount: Literal[0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50],
    duration: Literal[3, 6, 12],
) -> Response[Envelope[models.SubscriptionBundle]]:
    """Create Bundle. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "discount": discount, "duration": duration})


def sync(
    account: str,
    *,
    client: AuthenticatedClient,
    discount: Literal[0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50],
    duration: Literal[3, 6, 12],
) -> Envelope[models.SubscriptionBundle] | None:
    """Create Bundle. What the body holds."""
    return sync_detailed(client=client, account=account, discount=discount, duration=duration).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient,
    discount: Literal[0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50],
    duration: Literal[3, 6, 12],
) -> Response[Envelope[models.SubscriptionBundle]]:
    """Create Bundle. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account, "discount": discount, "duration": duration})


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient,
    discount: Literal[0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50],
    duration: Literal[3, 6, 12],
) -> Envelope[models.SubscriptionBundle] | None:
    """Create Bundle. What the body holds."""
    return (await asyncio_detailed(client=client, account=account, discount=discount, duration=duration)).parsed
