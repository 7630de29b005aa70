"""`story_highlights.delete`: Delete Story Highlight."""

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
    "deleteStoryHighlight",
    resource="story_highlights",
    name="delete",
    method="DELETE",
    path="/api/{account}/stories/highlights/{highlight_id}",
    path_parameters=(Parameter("account", "account"), Parameter("highlight_id", "highlight_id")),
    repeatable=True,
    responses={"200": Answer("data", Ref("Success"))},
)


def sync_detailed(
    account: str, highlight_id: int, *, client: AuthenticatedClient
) -> Response[Envelope[models.Success]]:
    """Delete Story Highlight. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "highlight_id": highlight_id})


def sync(account: str, highlight_id: int, *, client: AuthenticatedClient) -> Envelope[models.Success] | None:
    """Delete Story Highlight. What the body holds."""
    return sync_detailed(client=client, account=account, highlight_id=highlight_id).parsed


async def asyncio_detailed(
    account: str, highlight_id: int, *, client: AuthenticatedClient
) -> Response[Envelope[models.Success]]:
    """Delete Story Highlight. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account, "highlight_id": highlight_id})


async def asyncio(account: str, highlight_id: int, *, client: AuthenticatedClient) -> Envelope[models.Success] | None:
    """Delete Story Highlight. What the body holds."""
    return (await asyncio_detailed(client=client, account=account, highlight_id=highlight_id)).parsed
