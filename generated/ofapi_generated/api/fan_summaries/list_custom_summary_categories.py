"""`fan_summaries.list_categories`: List Custom Summary Categories."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.operation import Operation
from ...runtime.response import Answer
from ...runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from ... import models
    from ...client import AuthenticatedClient
    from ...runtime.response import Envelope
    from ...types import Response

OPERATION: Operation[list[models.CustomSummaryCategory]] = Operation(
    "listCustomSummaryCategories",
    resource="fan_summaries",
    name="list_categories",
    method="GET",
    path="/api/fan-summary-categories",
    repeatable=True,
    responses={"200": Answer("data", ListOf(Ref("CustomSummaryCategory")))},
)


def sync_detailed(*, client: AuthenticatedClient) -> Response[Envelope[list[models.CustomSummaryCategory]]]:
    """List Custom Summary Categories. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {})


def sync(*, client: AuthenticatedClient) -> Envelope[list[models.CustomSummaryCategory]] | None:
    """List Custom Summary Categories. What the body holds."""
    return sync_detailed(client=client).parsed


async def asyncio_detailed(*, client: AuthenticatedClient) -> Response[Envelope[list[models.CustomSummaryCategory]]]:
    """List Custom Summary Categories. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {})


async def asyncio(*, client: AuthenticatedClient) -> Envelope[list[models.CustomSummaryCategory]] | None:
    """List Custom Summary Categories. What the body holds."""
    return (await asyncio_detailed(client=client)).parsed
