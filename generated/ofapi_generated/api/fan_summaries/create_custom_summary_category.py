"""`fan_summaries.create_category`: Create Custom Summary Category."""

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

OPERATION: Operation[models.CustomSummaryCategory] = Operation(
    "createCustomSummaryCategory",
    resource="fan_summaries",
    name="create_category",
    method="POST",
    path="/api/fan-summary-categories",
    media_type="application/json",
    body=(
        Parameter("label", "label", required=True, text=True),
        Parameter("keywords", "keywords", required=True, text=True),
    ),
    body_required=True,
    shown_by="fan_summaries.list_categories",
    responses={"200": Answer("data", Ref("CustomSummaryCategory"))},
)


def sync_detailed(
    *, client: AuthenticatedClient, body: models.CreateCustomSummaryCategoryBody
) -> Response[Envelope[models.CustomSummaryCategory]]:
    """Create Custom Summary Category. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {}, body)


def sync(
    *, client: AuthenticatedClient, body: models.CreateCustomSummaryCategoryBody
) -> Envelope[models.CustomSummaryCategory] | None:
    """Create Custom Summary Category. What the body holds."""
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AuthenticatedClient, body: models.CreateCustomSummaryCategoryBody
) -> Response[Envelope[models.CustomSummaryCategory]]:
    """Create Custom Summary Category. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {}, body)


async def asyncio(
    *, client: AuthenticatedClient, body: models.CreateCustomSummaryCategoryBody
) -> Envelope[models.CustomSummaryCategory] | None:
    """Create Custom Summary Category. What the body holds."""
    return (await asyncio_detailed(client=client, body=body)).parsed
