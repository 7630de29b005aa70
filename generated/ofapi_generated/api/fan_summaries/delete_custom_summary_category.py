"""`fan_summaries.delete_category`: Delete Custom Summary Category."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.operation import Operation
from ...runtime.request import Parameter
from ...runtime.response import Answer

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...runtime.response import Envelope
    from ...types import Response

OPERATION: Operation[dict[str, Any]] = Operation(
    "deleteCustomSummaryCategory",
    resource="fan_summaries",
    name="delete_category",
    method="DELETE",
    path="/api/fan-summary-categories/{category_id}",
    path_parameters=(Parameter("category_id", "category_id"),),
    repeatable=True,
    responses={"200": Answer("bare")},
)


def sync_detailed(category_id: str, *, client: AuthenticatedClient) -> Response[Envelope[dict[str, Any]]]:
    """Delete Custom Summary Category. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"category_id": category_id})


def sync(category_id: str, *, client: AuthenticatedClient) -> Envelope[dict[str, Any]] | None:
    """Delete Custom Summary Category. What the body holds."""
    return sync_detailed(client=client, category_id=category_id).parsed


async def asyncio_detailed(category_id: str, *, client: AuthenticatedClient) -> Response[Envelope[dict[str, Any]]]:
    """Delete Custom Summary Category. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"category_id": category_id})


async def asyncio(category_id: str, *, client: AuthenticatedClient) -> Envelope[dict[str, Any]] | None:
    """Delete Custom Summary Category. What the body holds."""
    return (await asyncio_detailed(client=client, category_id=category_id)).parsed
