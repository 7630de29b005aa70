"""`stories.list_viewers`: List Story Viewers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.operation import Operation
from ...runtime.paging import Paging
from ...runtime.request import Parameter
from ...runtime.response import Answer
from ...runtime.shapes import Ref
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ... import models
    from ...client import AuthenticatedClient
    from ...runtime.response import Envelope
    from ...types import Response

OPERATION: Operation[models.StoryViewerPage] = Operation(
    "listStoryViewers",
    resource="stories",
    name="list_viewers",
    method="GET",
    path="/api/{account}/stories/{story_id}/viewers",
    path_parameters=(Parameter("account", "account"), Parameter("story_id", "story_id")),
    query=(Parameter("limit", "limit"), Parameter("offset", "offset")),
    repeatable=True,
    paging=Paging(
        "offset", "list", Ref("StoryViewer"), moves="offset", has_more="hasMore", size="limit", default_size=8
    ),
    responses={"200": Answer("data", Ref("StoryViewerPage"))},
)


def sync_detailed(
    account: str,
    story_id: int,
    *,
    client: AuthenticatedClient,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> Response[Envelope[models.StoryViewerPage]]:
    """List Story Viewers. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "story_id": story_id, "limit": limit, "offset": offset})


def sync(
    account: str,
    story_id: int,
    *,
    client: AuthenticatedClient,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> Envelope[models.StoryViewerPage] | None:
    """List Story Viewers. What the body holds."""
    return sync_detailed(client=client, account=account, story_id=story_id, limit=limit, offset=offset).parsed


async def asyncio_detailed(
    account: str,
    story_id: int,
    *,
    client: AuthenticatedClient,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> Response[Envelope[models.StoryViewerPage]]:
    """List Story Viewers. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(
        client, OPERATION, {"account": account, "story_id": story_id, "limit": limit, "offset": offset}
    )


async def asyncio(
    account: str,
    story_id: int,
    *,
    client: AuthenticatedClient,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> Envelope[models.StoryViewerPage] | None:
    """List Story Viewers. What the body holds."""
    return (
        await asyncio_detailed(client=client, account=account, story_id=story_id, limit=limit, offset=offset)
    ).parsed
