"""`smart_links.list`: List Smart Links."""

from __future__ import annotations

from collections.abc import Sequence
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

OPERATION: Operation[list[models.SmartLink]] = Operation(
    "listSmartLinks",
    resource="smart_links",
    name="list",
    method="GET",
    path="/api/smart-links",
    query=(
        Parameter("account_ids", "account_ids"),
        Parameter("filter_tags", "filter[tags][]"),
        Parameter("limit", "limit"),
        Parameter("name", "name"),
        Parameter("offset", "offset"),
        Parameter("pixel_ids", "pixel_ids"),
    ),
    repeatable=True,
    paging=Paging("offset", "", Ref("SmartLink"), moves="offset", size="limit", default_size=50),
    responses={"200": Answer("data", ListOf(Ref("SmartLink")))},
)


def sync_detailed(
    *,
    client: AuthenticatedClient,
    account_ids: str | None | Unset = UNSET,
    filter_tags: Sequence[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    name: str | None | Unset = UNSET,
    offset: int | Unset = UNSET,
    pixel_ids: str | None | Unset = UNSET,
) -> Response[Envelope[list[models.SmartLink]]]:
    """List Smart Links. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(
        client,
        OPERATION,
        {
            "account_ids": account_ids,
            "filter_tags": filter_tags,
            "limit": limit,
            "name": name,
            "offset": offset,
            "pixel_ids": pixel_ids,
        },
    )


def sync(
    *,
    client: AuthenticatedClient,
    account_ids: str | None | Unset = UNSET,
    filter_tags: Sequence[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    name: str | None | Unset = UNSET,
    offset: int | Unset = UNSET,
    pixel_ids: str | None | Unset = UNSET,
) -> Envelope[list[models.SmartLink]] | None:
    """List Smart Links. What the body holds."""
    return sync_detailed(
        client=client,
        account_ids=account_ids,
        filter_tags=filter_tags,
        limit=limit,
        name=name,
        offset=offset,
        pixel_ids=pixel_ids,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    account_ids: str | None | Unset = UNSET,
    filter_tags: Sequence[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    name: str | None | Unset = UNSET,
    offset: int | Unset = UNSET,
    pixel_ids: str | None | Unset = UNSET,
) -> Response[Envelope[list[models.SmartLink]]]:
    """List Smart Links. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(
        client,
        OPERATION,
        {
            "account_ids": account_ids,
            "filter_tags": filter_tags,
            "limit": limit,
            "name": name,
            "offset": offset,
            "pixel_ids": pixel_ids,
        },
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    account_ids: str | None | Unset = UNSET,
    filter_tags: Sequence[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    name: str | None | Unset = UNSET,
    offset: int | Unset = UNSET,
    pixel_ids: str | None | Unset = UNSET,
) -> Envelope[list[models.SmartLink]] | None:
    """List Smart Links. What the body holds."""
    return (
        await asyncio_detailed(
            client=client,
            account_ids=account_ids,
            filter_tags=filter_tags,
            limit=limit,
            name=name,
            offset=offset,
            pixel_ids=pixel_ids,
        )
    ).parsed
