"""`story_highlights.list`: List Story Highlights."""

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

OPERATION: Operation[models.StoryHighlightPage] = Operation(
    "listStoryHighlights",
    resource="story_highlights",
    name="list",
    method="GET",
    path="/api/{account}/stories/highlights",
    path_parameters=(Parameter("account", "account"),),
    query=(Parameter("limit", "limit"), Parameter("offset", "offset")),
    repeatable=True,
    paging=Paging("offset", "list", Ref("StoryHighlight"), moves="offset", has_more="hasMore", size="limit"),
    responses={"200": Answer("data", Ref("StoryHighlightPage"))},
)


def sync_detailed(
    account: str, *, client: AuthenticatedClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Response[Envelope[models.StoryHighlightPage]]:
    """List Story Highlights. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "limit": limit, "offset": offset})


def sync(
    account: str, *, client: AuthenticatedClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Envelope[models.StoryHighlightPage] | None:
    """List Story Highlights. What the body holds."""
    return sync_detailed(client=client, account=account, limit=limit, offset=offset).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Response[Envelope[models.StoryHighlightPage]]:
    """List Story Highlights. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account, "limit": limit, "offset": offset})


async def asyncio(
    account: str, *, client: AuthenticatedClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Envelope[models.StoryHighlightPage] | None:
    """List Story Highlights. What the body holds."""
    return (await asyncio_detailed(client=client, account=account, limit=limit, offset=offset)).parsed
