"""`release_forms.list`: List Release Forms."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.operation import Operation
from ...runtime.paging import Paging
from ...runtime.request import Parameter
from ...runtime.response import Answer
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...runtime.response import Envelope
    from ...types import Response

OPERATION: Operation[list[dict[str, Any]]] = Operation(
    "listReleaseForms",
    resource="release_forms",
    name="list",
    method="GET",
    path="/api/{account}/release-forms",
    path_parameters=(Parameter("account", "account"),),
    query=(
        Parameter("limit", "limit"),
        Parameter("offset", "offset"),
        Parameter("filter", "filter"),
        Parameter("sort", "sort"),
        Parameter("sort_direction", "sortDirection"),
        Parameter("name", "name"),
    ),
    repeatable=True,
    paging=Paging("next_page", "", moves="offset", size="limit"),
    responses={"200": Answer("data")},
)


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filter: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    sort_direction: str | Unset = UNSET,
    name: str | Unset = UNSET,
) -> Response[Envelope[list[dict[str, Any]]]]:
    """List Release Forms. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(
        client,
        OPERATION,
        {
            "account": account,
            "limit": limit,
            "offset": offset,
            "filter": filter,
            "sort": sort,
            "sort_direction": sort_direction,
            "name": name,
        },
    )


def sync(
    account: str,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filter: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    sort_direction: str | Unset = UNSET,
    name: str | Unset = UNSET,
) -> Envelope[list[dict[str, Any]]] | None:
    """List Release Forms. What the body holds."""
    return sync_detailed(
        client=client,
        account=account,
        limit=limit,
        offset=offset,
        filter=filter,
        sort=sort,
        sort_direction=sort_direction,
        name=name,
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filter: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    sort_direction: str | Unset = UNSET,
    name: str | Unset = UNSET,
) -> Response[Envelope[list[dict[str, Any]]]]:
    """List Release Forms. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(
        client,
        OPERATION,
        {
            "account": account,
            "limit": limit,
            "offset": offset,
            "filter": filter,
            "sort": sort,
            "sort_direction": sort_direction,
            "name": name,
        },
    )


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filter: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    sort_direction: str | Unset = UNSET,
    name: str | Unset = UNSET,
) -> Envelope[list[dict[str, Any]]] | None:
    """List Release Forms. What the body holds."""
    return (
        await asyncio_detailed(
            client=client,
            account=account,
            limit=limit,
            offset=offset,
            filter=filter,
            sort=sort,
            sort_direction=sort_direction,
            name=name,
        )
    ).parsed
