"""`fan_summaries.get`: Get Fan Summary."""

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

OPERATION: Operation[models.FanSummary] = Operation(
    "getFanSummary",
    resource="fan_summaries",
    name="get",
    method="GET",
    path="/api/{account}/fans/{fan_id}/summary",
    path_parameters=(Parameter("account", "account"), Parameter("fan_id", "fan_id")),
    repeatable=True,
    responses={"200": Answer("bare", Ref("FanSummary"))},
)


def sync_detailed(
    account: str, fan_id: int | str, *, client: AuthenticatedClient
) -> Response[Envelope[models.FanSummary]]:
    """Get Fan Summary. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "fan_id": fan_id})


def sync(account: str, fan_id: int | str, *, client: AuthenticatedClient) -> Envelope[models.FanSummary] | None:
    """Get Fan Summary. What the body holds."""
    return sync_detailed(client=client, account=account, fan_id=fan_id).parsed


async def asyncio_detailed(
    account: str, fan_id: int | str, *, client: AuthenticatedClient
) -> Response[Envelope[models.FanSummary]]:
    """Get Fan Summary. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account, "fan_id": fan_id})


async def asyncio(
    account: str, fan_id: int | str, *, client: AuthenticatedClient
) -> Envelope[models.FanSummary] | None:
    """Get Fan Summary. What the body holds."""
    return (await asyncio_detailed(client=client, account=account, fan_id=fan_id)).parsed
