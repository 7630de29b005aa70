"""`stories.get_stats`: Get Story Stats."""

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

OPERATION: Operation[models.StoryStats] = Operation(
    "getStoryStats",
    resource="stories",
    name="get_stats",
    method="GET",
    path="/api/{account}/stories/{story_id}/stats",
    path_parameters=(Parameter("account", "account"), Parameter("story_id", "story_id")),
    repeatable=True,
    responses={"200": Answer("data", Ref("StoryStats"))},
)


def sync_detailed(account: str, story_id: int, *, client: AuthenticatedClient) -> Response[Envelope[models.StoryStats]]:
    """Get Story Stats. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "story_id": story_id})


def sync(account: str, story_id: int, *, client: AuthenticatedClient) -> Envelope[models.StoryStats] | None:
    """Get Story Stats. What the body holds."""
    return sync_detailed(client=client, account=account, story_id=story_id).parsed


async def asyncio_detailed(
    account: str, story_id: int, *, client: AuthenticatedClient
) -> Response[Envelope[models.StoryStats]]:
    """Get Story Stats. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account, "story_id": story_id})


async def asyncio(account: str, story_id: int, *, client: AuthenticatedClient) -> Envelope[models.StoryStats] | None:
    """Get Story Stats. What the body holds."""
    return (await asyncio_detailed(client=client, account=account, story_id=story_id)).parsed
