"""`story_highlights.create`: Create Story Highlight."""

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
    "createStoryHighlight",
    resource="story_highlights",
    name="create",
    method="POST",
    path="/api/{account}/stories/highlights",
    path_parameters=(Parameter("account", "account"),),
    media_type="application/json",
    body=(
        Parameter("cover_story_id", "coverStoryId", required=True),
        Parameter("story_ids", "storyIds", required=True),
        Parameter("title", "title", required=True, text=True),
    ),
    body_required=True,
    shown_by="story_highlights.list",
    responses={"200": Answer("data", Ref("StoryHighlight"))},
)


def sync_detailed(
    account: str, *, client: AuthenticatedClient, body: models.CreateStoryHighlightBody
) -> Response[Envelope[models.StoryHighlight]]:
    """Create Story Highlight. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account}, body)


def sync(
    account: str, *, client: AuthenticatedClient, body: models.CreateStoryHighlightBody
) -> Envelope[models.StoryHighlight] | None:
    """Create Story Highlight. What the body holds."""
    return sync_detailed(client=client, body=body, account=account).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient, body: models.CreateStoryHighlightBody
) -> Response[Envelope[models.StoryHighlight]]:
    """Create Story Highlight. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account}, body)


async def asyncio(
    account: str, *, client: AuthenticatedClient, body: models.CreateStoryHighlightBody
) -> Envelope[models.StoryHighlight] | None:
    """Create Story Highlight. What the body holds."""
    return (await asyncio_detailed(client=client, body=body, account=account)).parsed
