"""`fan_summaries.generate`: Generate Fan Summary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.operation import Operation
from ...runtime.price import Price
from ...runtime.request import Parameter
from ...runtime.response import Answer
from ...runtime.shapes import Ref
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ... import models
    from ...client import AuthenticatedClient
    from ...runtime.response import Envelope
    from ...types import Response

OPERATION: Operation[models.FanSummaryJob] = Operation(
    "generateFanSummary",
    resource="fan_summaries",
    name="generate",
    method="POST",
    path="/api/{account}/fans/{fan_id}/summary",
    path_parameters=(Parameter("account", "account"), Parameter("fan_id", "fan_id")),
    media_type="application/json",
    body=(Parameter("regenerate", "regenerate"),),
    shown_by="fan_summaries.get",
    price=Price(open=True),
    responses={"200": Answer("bare", Ref("FanSummaryJob"))},
)


def sync_detailed(
    account: str, fan_id: int | str, *, client: AuthenticatedClient, body: models.GenerateFanSummaryBody | Unset = UNSET
) -> Response[Envelope[models.FanSummaryJob]]:
    """Generate Fan Summary. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "fan_id": fan_id}, body or None)


def sync(
    account: str, fan_id: int | str, *, client: AuthenticatedClient, body: models.GenerateFanSummaryBody | Unset = UNSET
) -> Envelope[models.FanSummaryJob] | None:
    """Generate Fan Summary. What the body holds."""
    return sync_detailed(client=client, body=body, account=account, fan_id=fan_id).parsed


async def asyncio_detailed(
    account: str, fan_id: int | str, *, client: AuthenticatedClient, body: models.GenerateFanSummaryBody | Unset = UNSET
) -> Response[Envelope[models.FanSummaryJob]]:
    """Generate Fan Summary. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account, "fan_id": fan_id}, body or None)


async def asyncio(
    account: str, fan_id: int | str, *, client: AuthenticatedClient, body: models.GenerateFanSummaryBody | Unset = UNSET
) -> Envelope[models.FanSummaryJob] | None:
    """Generate Fan Summary. What the body holds."""
    return (await asyncio_detailed(client=client, body=body, account=account, fan_id=fan_id)).parsed
