"""`settings.update_subscription_price`: Update Subscription Price."""

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

OPERATION: Operation[models.Success] = Operation(
    "updateSubscriptionPrice",
    resource="settings",
    name="update_subscription_price",
    method="PATCH",
    path="/api/{account}/settings/subscription-price",
    path_parameters=(Parameter("account", "account"),),
    media_type="application/json",
    body=(Parameter("price", "price", required=True, text=True),),
    body_required=True,
    repeatable=True,
    responses={"200": Answer("data", Ref("Success"))},
)


def sync_detailed(
    account: str, *, client: AuthenticatedClient, body: models.UpdateSubscriptionPriceBody
) -> Response[Envelope[models.Success]]:
    """Update Subscription Price. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account}, body)


def sync(
    account: str, *, client: AuthenticatedClient, body: models.UpdateSubscriptionPriceBody
) -> Envelope[models.Success] | None:
    """Update Subscription Price. What the body holds."""
    return sync_detailed(client=client, body=body, account=account).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient, body: models.UpdateSubscriptionPriceBody
) -> Response[Envelope[models.Success]]:
    """Update Subscription Price. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account}, body)


async def asyncio(
    account: str, *, client: AuthenticatedClient, body: models.UpdateSubscriptionPriceBody
) -> Envelope[models.Success] | None:
    """Update Subscription Price. What the body holds."""
    return (await asyncio_detailed(client=client, body=body, account=account)).parsed
