"""`saved_for_later_posts.list`: List Saved For Later Posts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.operation import Operation
from ...runtime.paging import Paging
from ...runtime.request import Parameter
from ...runtime.response import Answer
from ...runtime.shapes import Ref

if TYPE_CHECKING:
    from ... import models
    from ...client import AuthenticatedClient
    from ...runtime.response import Envelope
    from ...types import Response

OPERATION: Operation[models.QueuePage] = Operation(
    "listSavedForLaterPosts",
    resource="saved_for_later_posts",
    name="list",
    method="GET",
    path="/api/{account}/saved-for-later/posts",
    path_parameters=(Parameter("account", "account"),),
    query=(Parameter("limit", "limit", required=True), Parameter("offset", "offset", required=True)),
    repeatable=True,
    paging=Paging("offset", "list", Ref("QueueItem"), moves="offset", has_more="hasMore", size="limit"),
    responses={"200": Answer("data", Ref("QueuePage"))},
)


def sync_detailed(
    account: str, *, client: AuthenticatedClient, limit: int, offset: int
) -> Response[Envelope[models.QueuePage]]:
    """List Saved For Later Posts. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "limit": limit, "offset": offset})


def sync(account: str, *, client: AuthenticatedClient, limit: int, offset: int) -> Envelope[models.QueuePage] | None:
    """List Saved For Later Posts. What the body holds."""
    return sync_detailed(client=client, account=account, limit=limit, offset=offset).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient, limit: int, offset: int
) -> Response[Envelope[models.QueuePage]]:
    """List Saved For Later Posts. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account, "limit": limit, "offset": offset})


async def asyncio(
    account: str, *, client: AuthenticatedClient, limit: int, offset: int
) -> Envelope[models.QueuePage] | None:
    """List Saved For Later Posts. What the body holds."""
    return (await asyncio_detailed(client=client, account=account, limit=limit, offset=offset)).parsed
