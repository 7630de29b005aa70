"""`stored_shared_tracking_links.list`: List Stored Shared Tracking Links."""

from __future__ import annotations

from collections.abc import Sequence
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

OPERATION: Operation[models.TrackingLinkPage] = Operation(
    "listStoredSharedTrackingLinks",
    resource="stored_shared_tracking_links",
    name="list",
    method="GET",
    path="/api/{account}/stored/shared-tracking-links",
    path_parameters=(Parameter("account", "account"),),
    query=(
        Parameter("filter_search", "filter[search]"),
        Parameter("filter_tags", "filter[tags][]"),
        Parameter("limit", "limit"),
        Parameter("offset", "offset"),
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
    filter_search: str | None | Unset = UNSET,
    filter_tags: Sequence[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[Envelope[models.TrackingLinkPage]]:
    """List Stored Shared Tracking Links. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(
        client,
        OPERATION,
        {
            "account": account,
            "filter_search": filter_search,
            "filter_tags": filter_tags,
            "limit": limit,
            "offset": offset,
        },
    )


def sync(
    account: str,
    *,
    client: AuthenticatedClient,
    filter_search: str | None | Unset = UNSET,
    filter_tags: Sequence[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Envelope[models.TrackingLinkPage] | None:
    """List Stored Shared Tracking Links. What the body holds."""
    return sync_detailed(
        client=client, account=account, filter_search=filter_search, filter_tags=filter_tags, limit=limit, offset=offset
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient,
    filter_search: str | None | Unset = UNSET,
    filter_tags: Sequence[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[Envelope[models.TrackingLinkPage]]:
    """List Stored Shared Tracking Links. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(
        client,
        OPERATION,
        {
            "account": account,
            "filter_search": filter_search,
            "filter_tags": filter_tags,
            "limit": limit,
            "offset": offset,
        },
    )


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient,
    filter_search: str | None | Unset = UNSET,
    filter_tags: Sequence[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Envelope[models.TrackingLinkPage] | None:
    """List Stored Shared Tracking Links. What the body holds."""
    return (
        await asyncio_detailed(
            client=client,
            account=account,
            filter_search=filter_search,
            filter_tags=filter_tags,
            limit=limit,
            offset=offset,
        )
    ).parsed
