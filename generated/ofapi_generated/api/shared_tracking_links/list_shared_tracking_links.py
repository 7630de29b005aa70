"""`shared_tracking_links.list`: List Shared Tracking Links."""

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

OPERATION: Operation[models.TrackingLinkPage] = Operation(
    "listSharedTrackingLinks",
    resource="shared_tracking_links",
    name="list",
    method="GET",
    path="/api/{account}/shared-tracking-links",
    path_parameters=(Parameter("account", "account"),),
    query=(
        Parameter("limit", "limit"),
        Parameter("offset", "offset"),
        Parameter("pagination", "pagination", flag=True),
        Parameter("sorting_deleted", "sorting_deleted", flag=True),
        Parameter("stats", "stats"),
        Parameter("synchronous", "synchronous"),
        Parameter("with_deleted", "with_deleted", flag=True),
    ),
    repeatable=True,
    paging=Paging(
        "next_page", "list", Ref("TrackingLink"), moves="offset", has_more="hasMore", size="limit", default_size=10
    ),
    responses={"200": Answer("data", Ref("TrackingLinkPage"))},
)


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    pagination: bool | Literal[0, 1] | Unset = UNSET,
    sorting_deleted: bool | Literal[0, 1] | Unset = UNSET,
    stats: str | Unset = UNSET,
    synchronous: bool | Unset = UNSET,
    with_deleted: bool | Literal[0, 1] | Unset = UNSET,
) -> Response[Envelope[models.TrackingLinkPage]]:
    """List Shared Tracking Links. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(
        client,
        OPERATION,
        {
            "account": account,
            "limit": limit,
            "offset": offset,
            "pagination": pagination,
            "sorting_deleted": sorting_deleted,
            "stats": stats,
            "synchronous": synchronous,
            "with_deleted": with_deleted,
        },
    )


def sync(
    account: str,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    pagination: bool | Literal[0, 1] | Unset = UNSET,
    sorting_deleted: bool | Literal[0, 1] | Unset = UNSET,
    stats: str | Unset = UNSET,
    synchronous: bool | Unset = UNSET,
    with_deleted: bool | Literal[0, 1] | Unset = UNSET,
) -> Envelope[models.TrackingLinkPage] | None:
    """List Shared Tracking Links. What the body holds."""
    return sync_detailed(
        client=client,
        account=account,
        limit=limit,
        offset=offset,
        pagination=pagination,
        sorting_deleted=sorting_deleted,
        stats=stats,
        synchronous=synchronous,
        with_deleted=with_deleted,
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    pagination: bool | Literal[0, 1] | Unset = UNSET,
    sorting_deleted: bool | Literal[0, 1] | Unset = UNSET,
    stats: str | Unset = UNSET,
    synchronous: bool | Unset = UNSET,
    with_deleted: bool | Literal[0, 1] | Unset = UNSET,
) -> Response[Envelope[models.TrackingLinkPage]]:
    """List Shared Tracking Links. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(
        client,
        OPERATION,
        {
            "account": account,
            "limit": limit,
            "offset": offset,
            "pagination": pagination,
            "sorting_deleted": sorting_deleted,
            "stats": stats,
            "synchronous": synchronous,
            "with_deleted": with_deleted,
        },
    )


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    pagination: bool | Literal[0, 1] | Unset = UNSET,
    sorting_deleted: bool | Literal[0, 1] | Unset = UNSET,
    stats: str | Unset = UNSET,
    synchronous: bool | Unset = UNSET,
    with_deleted: bool | Literal[0, 1] | Unset = UNSET,
) -> Envelope[models.TrackingLinkPage] | None:
    """List Shared Tracking Links. What the body holds."""
    return (
        await asyncio_detailed(
            client=client,
            account=account,
            limit=limit,
            offset=offset,
            pagination=pagination,
            sorting_deleted=sorting_deleted,
            stats=stats,
            synchronous=synchronous,
            with_deleted=with_deleted,
        )
    ).parsed
