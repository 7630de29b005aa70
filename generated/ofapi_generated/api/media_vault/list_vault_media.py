"""`media_vault.list`: List Vault Media."""

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

OPERATION: Operation[models.MediaPage] = Operation(
    "listVaultMedia",
    resource="media_vault",
    name="list",
    method="GET",
    path="/api/{account}/media/vault",
    path_parameters=(Parameter("account", "account"),),
    query=(
        Parameter("sort_by", "field"),
        Parameter("limit", "limit"),
        Parameter("list_id", "list"),
        Parameter("offset", "offset"),
        Parameter("query", "query"),
        Parameter("sort", "sort"),
        Parameter("type", "type"),
    ),
    repeatable=True,
    paging=Paging("offset", "list", Ref("Media"), moves="offset", has_more="hasMore", size="limit", default_size=24),
    responses={"200": Answer("data", Ref("MediaPage"))},
)


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient,
    sort_by: Literal["recent", "most-liked", "highest-tips"] | Unset = UNSET,
    limit: int | Unset = UNSET,
    list_id: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: str | None | Unset = UNSET,
    sort: Literal["desc", "asc"] | Unset = UNSET,
    type: Literal["photo", "gif", "video", "audio"] | Unset = UNSET,
) -> Response[Envelope[models.MediaPage]]:
    """List Vault Media. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(
        client,
        OPERATION,
        {
            "account": account,
            "sort_by": sort_by,
            "limit": limit,
            "list_id": list_id,
            "offset": offset,
            "query": query,
            "sort": sort,
            "type": type,
        },
    )


def sync(
    account: str,
    *,
    client: AuthenticatedClient,
    sort_by: Literal["recent", "most-liked", "highest-tips"] | Unset = UNSET,
    limit: int | Unset = UNSET,
    list_id: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: str | None | Unset = UNSET,
    sort: Literal["desc", "asc"] | Unset = UNSET,
    type: Literal["photo", "gif", "video", "audio"] | Unset = UNSET,
) -> Envelope[models.MediaPage] | None:
    """List Vault Media. What the body holds."""
    return sync_detailed(
        client=client,
        account=account,
        sort_by=sort_by,
        limit=limit,
        list_id=list_id,
        offset=offset,
        query=query,
        sort=sort,
        type=type,
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient,
    sort_by: Literal["recent", "most-liked", "highest-tips"] | Unset = UNSET,
    limit: int | Unset = UNSET,
    list_id: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: str | None | Unset = UNSET,
    sort: Literal["desc", "asc"] | Unset = UNSET,
    type: Literal["photo", "gif", "video", "audio"] | Unset = UNSET,
) -> Response[Envelope[models.MediaPage]]:
    """List Vault Media. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(
        client,
        OPERATION,
        {
            "account": account,
            "sort_by": sort_by,
            "limit": limit,
            "list_id": list_id,
            "offset": offset,
            "query": query,
            "sort": sort,
            "type": type,
        },
    )


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient,
    sort_by: Literal["recent", "most-liked", "highest-tips"] | Unset = UNSET,
    limit: int | Unset = UNSET,
    list_id: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: str | None | Unset = UNSET,
    sort: Literal["desc", "asc"] | Unset = UNSET,
    type: Literal["photo", "gif", "video", "audio"] | Unset = UNSET,
) -> Envelope[models.MediaPage] | None:
    """List Vault Media. What the body holds."""
    return (
        await asyncio_detailed(
            client=client,
            account=account,
            sort_by=sort_by,
            limit=limit,
            list_id=list_id,
            offset=offset,
            query=query,
            sort=sort,
            type=type,
        )
    ).parsed
