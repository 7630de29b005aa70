"""`post_comments.list`: List Post Comments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

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

OPERATION: Operation[models.CommentPage] = Operation(
    "listPostComments",
    resource="post_comments",
    name="list",
    method="GET",
    path="/api/{account}/posts/{post_id}/comments",
    path_parameters=(Parameter("account", "account"), Parameter("post_id", "post_id")),
    query=(Parameter("limit", "limit"), Parameter("offset", "offset"), Parameter("sort", "sort")),
    repeatable=True,
    paging=Paging(
        "offset", "list", Ref("Comment"), moves="offset", next="nextOffset", has_more="hasMore", size="limit"
    ),
    responses={"200": Answer("data", Ref("CommentPage"))},
)


def sync_detailed(
    account: str,
    post_id: int,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    sort: Literal["desc", "asc"] | Unset = UNSET,
) -> Response[Envelope[models.CommentPage]]:
    """List Post Comments. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(
        client, OPERATION, {"account": account, "post_id": post_id, "limit": limit, "offset": offset, "sort": sort}
    )


def sync(
    account: str,
    post_id: int,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    sort: Literal["desc", "asc"] | Unset = UNSET,
) -> Envelope[models.CommentPage] | None:
    """List Post Comments. What the body holds."""
    return sync_detailed(client=client, account=account, post_id=post_id, limit=limit, offset=offset, sort=sort).parsed


async def asyncio_detailed(
    account: str,
    post_id: int,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    sort: Literal["desc", "asc"] | Unset = UNSET,
) -> Response[Envelope[models.CommentPage]]:
    """List Post Comments. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(
        client, OPERATION, {"account": account, "post_id": post_id, "limit": limit, "offset": offset, "sort": sort}
    )


async def asyncio(
    account: str,
    post_id: int,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    sort: Literal["desc", "asc"] | Unset = UNSET,
) -> Envelope[models.CommentPage] | None:
    """List Post Comments. What the body holds."""
    return (
        await asyncio_detailed(client=client, account=account, post_id=post_id, limit=limit, offset=offset, sort=sort)
    ).parsed
