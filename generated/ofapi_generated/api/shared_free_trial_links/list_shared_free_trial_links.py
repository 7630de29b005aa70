"""`shared_free_trial_links.list`: List Shared Free Trial Links."""

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

OPERATION: Operation[models.FreeTrialLinkPage] = Operation(
    "listSharedFreeTrialLinks",
    resource="shared_free_trial_links",
    name="list",
    method="GET",
    path="/api/{account}/shared-trial-links",
    path_parameters=(Parameter("account", "account"),),
    query=(
        Parameter("limit", "limit"),
        Parameter("offset", "offset"),
        Parameter("pagination", "pagination", flag=True),
        Parameter("synchronous", "synchronous"),
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
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    pagination: bool | Literal[0, 1] | Unset = UNSET,
    synchronous: bool | Unset = UNSET,
) -> Response[Envelope[models.FreeTrialLinkPage]]:
    """List Shared Free Trial Links. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(
        client,
        OPERATION,
        {"account": account, "limit": limit, "offset": offset, "pagination": pagination, "synchronous": synchronous},
    )


def sync(
    account: str,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    pagination: bool | Literal[0, 1] | Unset = UNSET,
    synchronous: bool | Unset = UNSET,
) -> Envelope[models.FreeTrialLinkPage] | None:
    """List Shared Free Trial Links. What the body holds."""
    return sync_detailed(
        client=client, account=account, limit=limit, offset=offset, pagination=pagination, synchronous=synchronous
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    pagination: bool | Literal[0, 1] | Unset = UNSET,
    synchronous: bool | Unset = UNSET,
) -> Response[Envelope[models.FreeTrialLinkPage]]:
    """List Shared Free Trial Links. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(
        client,
        OPERATION,
        {"account": account, "limit": limit, "offset": offset, "pagination": pagination, "synchronous": synchronous},
    )


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    pagination: bool | Literal[0, 1] | Unset = UNSET,
    synchronous: bool | Unset = UNSET,
) -> Envelope[models.FreeTrialLinkPage] | None:
    """List Shared Free Trial Links. What the body holds."""
    return (
        await asyncio_detailed(
            client=client, account=account, limit=limit, offset=offset, pagination=pagination, synchronous=synchronous
        )
    ).parsed
