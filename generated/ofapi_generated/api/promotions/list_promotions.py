"""`promotions.list`: List Promotions."""

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

OPERATION: Operation[models.PromotionPage] = Operation(
    "listPromotions",
    resource="promotions",
    name="list",
    method="GET",
    path="/api/{account}/promotions",
    path_parameters=(Parameter("account", "account"),),
    query=(Parameter("limit", "limit"), Parameter("offset", "offset")),
    repeatable=True,
    paging=Paging(
        "offset", "items", Ref("Promotion"), moves="offset", has_more="hasMore", size="limit", default_size=10
    ),
    responses={"200": Answer("data", Ref("PromotionPage"))},
)


def sync_detailed(
    account: str, *, client: AuthenticatedClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Response[Envelope[models.PromotionPage]]:
    """List Promotions. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "limit": limit, "offset": offset})


def sync(
    account: str, *, client: AuthenticatedClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Envelope[models.PromotionPage] | None:
    """List Promotions. What the body holds."""
    return sync_detailed(client=client, account=account, limit=limit, offset=offset).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Response[Envelope[models.PromotionPage]]:
    """List Promotions. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account, "limit": limit, "offset": offset})


async def asyncio(
    account: str, *, client: AuthenticatedClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Envelope[models.PromotionPage] | None:
    """List Promotions. What the body holds."""
    return (await asyncio_detailed(client=client, account=account, limit=limit, offset=offset)).parsed
