"""`promotions.create`: Create Promotion."""

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

OPERATION: Operation[list[models.Promotion]] = Operation(
    "createPromotion",
    resource="promotions",
    name="create",
    method="POST",
    path="/api/{account}/promotions",
    path_parameters=(Parameter("account", "account"),),
    media_type="application/json",
    body=(
        Parameter("discount", "discount", required=True),
        Parameter("expiration_days", "expirationDays", required=True),
        Parameter("offer_limit", "offerLimit", required=True),
        Parameter("type", "type", required=True),
        Parameter("free_trial_days", "freeTrialDays"),
        Parameter("message", "message", text=True),
    ),
    body_required=True,
    shown_by="promotions.list",
    responses={"200": Answer("data", ListOf(Ref("Promotion")))},
)


def sync_detailed(
    account: str, *, client: AuthenticatedClient, body: models.CreatePromotionBody
) -> Response[Envelope[list[models.Promotion]]]:
    """Create Promotion. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account}, body)


def sync(
    account: str, *, client: AuthenticatedClient, body: models.CreatePromotionBody
) -> Envelope[list[models.Promotion]] | None:
    """Create Promotion. What the body holds."""
    return sync_detailed(client=client, body=body, account=account).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient, body: models.CreatePromotionBody
) -> Response[Envelope[list[models.Promotion]]]:
    """Create Promotion. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account}, body)


async def asyncio(
    account: str, *, client: AuthenticatedClient, body: models.CreatePromotionBody
) -> Envelope[list[models.Promotion]] | None:
    """Create Promotion. What the body holds."""
    return (await asyncio_detailed(client=client, body=body, account=account)).parsed
