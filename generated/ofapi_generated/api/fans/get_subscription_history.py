"""`fans.get_subscription_history`: Get Subscription History."""

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

OPERATION: Operation[models.SubscriptionHistory] = Operation(
    "getSubscriptionHistory",
    resource="fans",
    name="get_subscription_history",
    method="GET",
    path="/api/{account}/fans/{user_id}/subscriptions-history",
    path_parameters=(Parameter("account", "account"), Parameter("user_id", "user_id")),
    repeatable=True,
    responses={"200": Answer("data", Ref("SubscriptionHistory"))},
)


def sync_detailed(
    account: str, user_id: int | str, *, client: AuthenticatedClient
) -> Response[Envelope[models.SubscriptionHistory]]:
    """Get Subscription History. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "user_id": user_id})


def sync(
    account: str, user_id: int | str, *, client: AuthenticatedClient
) -> Envelope[models.SubscriptionHistory] | None:
    """Get Subscription History. What the body holds."""
    return sync_detailed(client=client, account=account, user_id=user_id).parsed


async def asyncio_detailed(
    account: str, user_id: int | str, *, client: AuthenticatedClient
) -> Response[Envelope[models.SubscriptionHistory]]:
    """Get Subscription History. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account, "user_id": user_id})


async def asyncio(
    account: str, user_id: int | str, *, client: AuthenticatedClient
) -> Envelope[models.SubscriptionHistory] | None:
    """Get Subscription History. What the body holds."""
    return (await asyncio_detailed(client=client, account=account, user_id=user_id)).parsed
