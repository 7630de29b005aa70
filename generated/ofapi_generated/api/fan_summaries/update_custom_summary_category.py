"""`fan_summaries.update_category`: Update Custom Summary Category."""

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
    "updateCustomSummaryCategory",
    resource="fan_summaries",
    name="update_category",
    method="PUT",
    path="/api/fan-summary-categories/{category_id}",
    path_parameters=(Parameter("category_id", "category_id"),),
    media_type="application/json",
    body=(
        Parameter("label", "label", required=True, text=True),
        Parameter("keywords", "keywords", required=True, text=True),
    ),
    body_required=True,
    repeatable=True,
    responses={"200": Answer("data", Ref("CustomSummaryCategory"))},
)


def sync_detailed(
    category_id: str, *, client: AuthenticatedClient, body: models.UpdateCustomSummaryCategoryBody
) -> Response[Envelope[models.CustomSummaryCategory]]:
    """Update Custom Summary Category. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"category_id": category_id}, body)


def sync(
    category_id: str, *, client: AuthenticatedClient, body: models.UpdateCustomSummaryCategoryBody
) -> Envelope[models.CustomSummaryCategory] | None:
    """Update Custom Summary Category. What the body holds."""
    return sync_detailed(client=client, body=body, category_id=category_id).parsed


async def asyncio_detailed(
    category_id: str, *, client: AuthenticatedClient, body: models.UpdateCustomSummaryCategoryBody
) -> Response[Envelope[models.CustomSummaryCategory]]:
    """Update Custom Summary Category. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"category_id": category_id}, body)


async def asyncio(
    category_id: str, *, client: AuthenticatedClient, body: models.UpdateCustomSummaryCategoryBody
) -> Envelope[models.CustomSummaryCategory] | None:
    """Update Custom Summary Category. What the body holds."""
    return (await asyncio_detailed(client=client, body=body, category_id=category_id)).parsed
