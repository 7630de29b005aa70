"""`story_highlights.update`: Update Story Highlight."""

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

OPERATION: Operation[models.StoryHighlight] = Operation(
    "updateStoryHighlight",
    resource="story_highlights",
    name="update",
    method="PUT",
    path="/api/{account}/stories/highlights/{highlight_id}",
    path_parameters=(Parameter("account", "account"), Parameter("highlight_id", "highlight_id")),
    media_type="application/json",
    body=(
        Parameter("cover_story_id", "coverStoryId", required=True),
        Parameter("story_ids", "storyIds", required=True),
        Parameter("title", "title", required=True, text=True),
    ),
    body_required=True,
    repeatable=True,
    responses={"200": Answer("data", Ref("StoryHighlight"))},
)


def sync_detailed(
    account: str, highlight_id: int, *, client: AuthenticatedClient, body: models.UpdateStoryHighlightBody
) -> Response[Envelope[models.StoryHighlight]]:
    """Update Story Highlight. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "highlight_id": highlight_id}, body)


def sync(
    account: str, highlight_id: int, *, client: AuthenticatedClient, body: models.UpdateStoryHighlightBody
) -> Envelope[models.StoryHighlight] | None:
    """Update Story Highlight. What the body holds."""
    return sync_detailed(client=client, body=body, account=account, highlight_id=highlight_id).parsed


async def asyncio_detailed(
    account: str, highlight_id: int, *, client: AuthenticatedClient, body: models.UpdateStoryHighlightBody
) -> Response[Envelope[models.StoryHighlight]]:
    """Update Story Highlight. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account, "highlight_id": highlight_id}, body)


async def asyncio(
    account: str, highlight_id: int, *, client: AuthenticatedClient, body: models.UpdateStoryHighlightBody
) -> Envelope[models.StoryHighlight] | None:
    """Update Story Highlight. What the body holds."""
    return (await asyncio_detailed(client=client, body=body, account=account, highlight_id=highlight_id)).parsed
