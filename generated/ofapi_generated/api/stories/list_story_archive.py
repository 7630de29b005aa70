"""`stories.list_archive`: List Story Archive."""

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

OPERATION: Operation[models.StoryArchivePage] = Operation(
    "listStoryArchive",
    resource="stories",
    name="list_archive",
    method="GET",
    path="/api/{account}/stories/archive",
    path_parameters=(Parameter("account", "account"),),
    query=(Parameter("limit", "limit"), Parameter("marker", "marker")),
    repeatable=True,
    paging=Paging("marker", "list", Ref("Story"), moves="marker", next="marker", has_more="hasMore", size="limit"),
    responses={"200": Answer("data", Ref("StoryArchivePage"))},
)


def sync_detailed(
    account: str, *, client: AuthenticatedClient, limit: int | Unset = UNSET, marker: str | Unset = UNSET
) -> Response[Envelope[models.StoryArchivePage]]:
    """List Story Archive. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "limit": limit, "marker": marker})


def sync(
    account: str, *, client: AuthenticatedClient, limit: int | Unset = UNSET, marker: str | Unset = UNSET
) -> Envelope[models.StoryArchivePage] | None:
    """List Story Archive. What the body holds."""
    return sync_detailed(client=client, account=account, limit=limit, marker=marker).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient, limit: int | Unset = UNSET, marker: str | Unset = UNSET
) -> Response[Envelope[models.StoryArchivePage]]:
    """List Story Archive. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account, "limit": limit, "marker": marker})


async def asyncio(
    account: str, *, client: AuthenticatedClient, limit: int | Unset = UNSET, marker: str | Unset = UNSET
) -> Envelope[models.StoryArchivePage] | None:
    """List Story Archive. What the body holds."""
    return (await asyncio_detailed(client=client, account=account, limit=limit, marker=marker)).parsed
