"""`story_highlights.add_story`: Add Story to Highlight."""

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
    "addStoryToHighlight",
    resource="story_highlights",
    name="add_story",
    method="PATCH",
    path="/api/{account}/stories/highlights/{highlight_id}/{story_id}",
    path_parameters=(
        Parameter("account", "account"),
        Parameter("highlight_id", "highlight_id"),
        Parameter("story_id", "story_id"),
    ),
    media_type="application/json",
    body=(Parameter("story_id", "story_id", required=True, path_value=True),),
    body_required=True,
    repeatable=True,
    responses={"200": Answer("data", Ref("Success"))},
)


def sync_detailed(
    account: str, highlight_id: int, story_id: int, *, client: AuthenticatedClient, body: models.AddStoryToHighlightBody
) -> Response[Envelope[models.Success]]:
    """Add Story to Highlight. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "highlight_id": highlight_id, "story_id": story_id}, body)


def sync(
    account: str, highlight_id: int, story_id: int, *, client: AuthenticatedClient, body: models.AddStoryToHighlightBody
) -> Envelope[models.Success] | None:
    """Add Story to Highlight. What the body holds."""
    return sync_detailed(client=client, body=body, account=account, highlight_id=highlight_id, story_id=story_id).parsed


async def asyncio_detailed(
    account: str, highlight_id: int, story_id: int, *, client: AuthenticatedClient, body: models.AddStoryToHighlightBody
) -> Response[Envelope[models.Success]]:
    """Add Story to Highlight. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(
        client, OPERATION, {"account": account, "highlight_id": highlight_id, "story_id": story_id}, body
    )


async def asyncio(
    account: str, highlight_id: int, story_id: int, *, client: AuthenticatedClient, body: models.AddStoryToHighlightBody
) -> Envelope[models.Success] | None:
    """Add Story to Highlight. What the body holds."""
    return (
        await asyncio_detailed(client=client, body=body, account=account, highlight_id=highlight_id, story_id=story_id)
    ).parsed
