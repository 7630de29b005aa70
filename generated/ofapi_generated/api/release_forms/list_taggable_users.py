"""`release_forms.list_taggable_users`: List Taggable Users."""

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

OPERATION: Operation[models.TaggableUserPage] = Operation(
    "listTaggableUsers",
    resource="release_forms",
    name="list_taggable_users",
    method="GET",
    path="/api/{account}/release-forms/taggable-users",
    path_parameters=(Parameter("account", "account"),),
    query=(
        Parameter("filter", "filter"),
        Parameter("limit", "limit"),
        Parameter("name", "name"),
        Parameter("offset", "offset"),
        Parameter("sort", "sort"),
        Parameter("sort_direction", "sortDirection"),
    ),
    repeatable=True,
    paging=Paging("next_page", "items", Ref("TaggableUser"), moves="offset", size="limit"),
    responses={"200": Answer("data", Ref("TaggableUserPage"))},
)


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient,
    filter: Literal["all", "pending"] | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    name: str | None | Unset = UNSET,
    offset: int | Unset = UNSET,
    sort: Literal["date", "name"] | None | Unset = UNSET,
    sort_direction: Literal["asc", "desc"] | None | Unset = UNSET,
) -> Response[Envelope[models.TaggableUserPage]]:
    """List Taggable Users. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(
        client,
        OPERATION,
        {
            "account": account,
            "filter": filter,
            "limit": limit,
            "name": name,
            "offset": offset,
            "sort": sort,
            "sort_direction": sort_direction,
        },
    )


def sync(
    account: str,
    *,
    client: AuthenticatedClient,
    filter: Literal["all", "pending"] | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    name: str | None | Unset = UNSET,
    offset: int | Unset = UNSET,
    sort: Literal["date", "name"] | None | Unset = UNSET,
    sort_direction: Literal["asc", "desc"] | None | Unset = UNSET,
) -> Envelope[models.TaggableUserPage] | None:
    """List Taggable Users. What the body holds."""
    return sync_detailed(
        client=client,
        account=account,
        filter=filter,
        limit=limit,
        name=name,
        offset=offset,
        sort=sort,
        sort_direction=sort_direction,
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient,
    filter: Literal["all", "pending"] | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    name: str | None | Unset = UNSET,
    offset: int | Unset = UNSET,
    sort: Literal["date", "name"] | None | Unset = UNSET,
    sort_direction: Literal["asc", "desc"] | None | Unset = UNSET,
) -> Response[Envelope[models.TaggableUserPage]]:
    """List Taggable Users. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(
        client,
        OPERATION,
        {
            "account": account,
            "filter": filter,
            "limit": limit,
            "name": name,
            "offset": offset,
            "sort": sort,
            "sort_direction": sort_direction,
        },
    )


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient,
    filter: Literal["all", "pending"] | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    name: str | None | Unset = UNSET,
    offset: int | Unset = UNSET,
    sort: Literal["date", "name"] | None | Unset = UNSET,
    sort_direction: Literal["asc", "desc"] | None | Unset = UNSET,
) -> Envelope[models.TaggableUserPage] | None:
    """List Taggable Users. What the body holds."""
    return (
        await asyncio_detailed(
            client=client,
            account=account,
            filter=filter,
            limit=limit,
            name=name,
            offset=offset,
            sort=sort,
            sort_direction=sort_direction,
        )
    ).parsed
