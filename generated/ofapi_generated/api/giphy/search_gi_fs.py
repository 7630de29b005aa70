"""`giphy.search`: Search GIFs."""

from __future__ import annotations

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

OPERATION: Operation[list[models.Gif]] = Operation(
    "searchGIFs",
    resource="giphy",
    name="search",
    method="GET",
    path="/api/{account}/giphy/search",
    path_parameters=(Parameter("account", "account"),),
    query=(Parameter("query", "q", required=True), Parameter("limit", "limit"), Parameter("offset", "offset")),
    repeatable=True,
    paging=Paging("offset", "", Ref("Gif"), moves="offset", size="limit"),
    responses={"200": Answer("data", ListOf(Ref("Gif")))},
)


def sync_detailed(
    account: str, *, client: AuthenticatedClient, query: str, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Response[Envelope[list[models.Gif]]]:
    """Search GIFs. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "query": query, "limit": limit, "offset": offset})


def sync(
    account: str, *, client: AuthenticatedClient, query: str, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Envelope[list[models.Gif]] | None:
    """Search GIFs. What the body holds."""
    return sync_detailed(client=client, account=account, query=query, limit=limit, offset=offset).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient, query: str, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Response[Envelope[list[models.Gif]]]:
    """Search GIFs. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account, "query": query, "limit": limit, "offset": offset})


async def asyncio(
    account: str, *, client: AuthenticatedClient, query: str, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Envelope[list[models.Gif]] | None:
    """Search GIFs. What the body holds."""
    return (await asyncio_detailed(client=client, account=account, query=query, limit=limit, offset=offset)).parsed
