"""`story_highlights.remove_story`: Remove Story from Highlight."""

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
    "removeStoryFromHighlight",
    resource="story_highlights",
    name="remove_story",
    method="DELETE",
    path="/api/{account}/stories/highlights/{highlight_id}/{story_id}",
    path_parameters=(
        Parameter("account", "account"),
        Parameter("highlight_id", "highlight_id"),
        Parameter("story_id", "story_id"),
    ),
    repeatable=True,
    responses={"200": Answer("data", Ref("Success"))},
)


def sync_detailed(
    account: str, highlight_id: int, story_id: int, *, client: AuthenticatedClient
) -> Response[Envelope[models.Success]]:
    """Remove Story from Highlight. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "highlight_id": highlight_id, "story_id": story_id})


def sync(
    account: str, highlight_id: int, story_id: int, *, client: AuthenticatedClient
) -> Envelope[models.Success] | None:
    """Remove Story from Highlight. What the body holds."""
    return sync_detailed(client=client, account=account, highlight_id=highlight_id, story_id=story_id).parsed


async def asyncio_detailed(
    account: str, highlight_id: int, story_id: int, *, client: AuthenticatedClient
) -> Response[Envelope[models.Success]]:
    """Remove Story from Highlight. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account, "highlight_id": highlight_id, "story_id": story_id})


async def asyncio(
    account: str, highlight_id: int, story_id: int, *, client: AuthenticatedClient
) -> Envelope[models.Success] | None:
    """Remove Story from Highlight. What the body holds."""
    return (await asyncio_detailed(client=client, account=account, highlight_id=highlight_id, story_id=story_id)).parsed
