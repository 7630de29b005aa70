"""`tracking_links.list_spenders`: List Tracking Link Spenders."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from ...runtime.operation import Operation
from ...runtime.paging import Paging
from ...runtime.request import Parameter
from ...runtime.response import Answer
from ...runtime.shapes import ListOf, Ref
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ... import models
    from ...client import AuthenticatedClient
    from ...runtime.response import Envelope
    from ...types import Response

OPERATION: Operation[list[models.LinkSpender]] = Operation(
    "listTrackingLinkSpenders",
    resource="tracking_links",
    name="list_spenders",
    method="GET",
    path="/api/{account}/tracking-links/{tracking_link_id}/spenders",
    path_parameters=(Parameter("account", "account"), Parameter("tracking_link_id", "tracking_link_id")),
    query=(Parameter("limit", "limit"), Parameter("min_spend", "minSpend"), Parameter("offset", "offset")),
    repeatable=True,
    paging=Paging(
        "offset", "", Ref("LinkSpender"), moves="offset", size="limit", default_size=50, item_id="onlyfans_id"
    ),
    responses={"200": Answer("data", ListOf(Ref("LinkSpender")))},
)


def sync_detailed(
    account: str,
    tracking_link_id: int,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    min_spend: float | Decimal | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[Envelope[list[models.LinkSpender]]]:
    """List Tracking Link Spenders. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(
        client,
        OPERATION,
        {
            "account": account,
            "tracking_link_id": tracking_link_id,
            "limit": limit,
            "min_spend": min_spend,
            "offset": offset,
        },
    )


def sync(
    account: str,
    tracking_link_id: int,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    min_spend: float | Decimal | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Envelope[list[models.LinkSpender]] | None:
    """List Tracking Link Spenders. What the body holds."""
    return sync_detailed(
        client=client,
        account=account,
        tracking_link_id=tracking_link_id,
        limit=limit,
        min_spend=min_spend,
        offset=offset,
    ).parsed


async def asyncio_detailed(
    account: str,
    tracking_link_id: int,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    min_spend: float | Decimal | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[Envelope[list[models.LinkSpender]]]:
    """List Tracking Link Spenders. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(
        client,
        OPERATION,
        {
            "account": account,
            "tracking_link_id": tracking_link_id,
            "limit": limit,
            "min_spend": min_spend,
            "offset": offset,
        },
    )


async def asyncio(
    account: str,
    tracking_link_id: int,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    min_spend: float | Decimal | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Envelope[list[models.LinkSpender]] | None:
    """List Tracking Link Spenders. What the body holds."""
    return (
        await asyncio_detailed(
            client=client,
            account=account,
            tracking_link_id=tracking_link_id,
            limit=limit,
            min_spend=min_spend,
            offset=offset,
        )
    ).parsed
