"""`stored_shared_free_trial_links.list`: List Stored Shared Free Trial Links."""

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

OPERATION: Operation[models.FreeTrialLinkPage] = Operation(
    "listStoredSharedFreeTrialLinks",
    resource="stored_shared_free_trial_links",
    name="list",
    method="GET",
    path="/api/{account}/stored/shared-trial-links",
    path_parameters=(Parameter("account", "account"),),
    query=(
        Parameter("filter_search", "filter[search]"),
        Parameter("filter_tags", "filter[tags][]"),
        Parameter("limit", "limit"),
        Parameter("offset", "offset"),
    ),
    repeatable=True,
    paging=Paging(
        "next_page", "list", Ref("FreeTrialLink"), moves="offset", has_more="hasMore", size="limit", default_size=10
    ),
    responses={"200": Answer("data", Ref("FreeTrialLinkPage"))},
)


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient,
    filter_search: str | None | Unset = UNSET,
    filter_tags: Sequence[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[Envelope[models.FreeTrialLinkPage]]:
    """List Stored Shared Free Trial Links. The whole answer: status, headers, content, `parsed`."""
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
) -> Envelope[models.FreeTrialLinkPage] | None:
    """List Stored Shared Free Trial Links. What the body holds."""
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
) -> Response[Envelope[models.FreeTrialLinkPage]]:
    """List Stored Shared Free Trial Links. The whole answer: status, headers, content, `parsed`."""
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
) -> Envelope[models.FreeTrialLinkPage] | None:
    """List Stored Shared Free Trial Links. What the body holds."""
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
