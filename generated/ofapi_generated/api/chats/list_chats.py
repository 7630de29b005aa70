"""`chats.list`: List Chats."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

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

OPERATION: Operation[list[models.Chat]] = Operation(
    "listChats",
    resource="chats",
    name="list",
    method="GET",
    path="/api/{account}/chats",
    path_parameters=(Parameter("account", "account"),),
    query=(
        Parameter("filter", "filter"),
        Parameter("limit", "limit"),
        Parameter("offset", "offset"),
        Parameter("order", "order"),
        Parameter("query", "query"),
        Parameter("skip_users", "skip_users"),
    ),
    repeatable=True,
    paging=Paging("next_page", "", Ref("Chat"), moves="offset", size="limit", item_id="fan.id"),
    responses={"200": Answer("data", ListOf(Ref("Chat")))},
)


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient,
    filter: Literal["pinned", "priority", "unread", "with_tips", "unread_with_tips"] | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order: Literal["recent", "old"] | Unset = UNSET,
    query: str | Unset = UNSET,
    skip_users: Literal["all", "none"] | Unset = UNSET,
) -> Response[Envelope[list[models.Chat]]]:
    """List Chats. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(
        client,
        OPERATION,
        {
            "account": account,
            "filter": filter,
            "limit": limit,
            "offset": offset,
            "order": order,
            "query": query,
            "skip_users": skip_users,
        },
    )


def sync(
    account: str,
    *,
    client: AuthenticatedClient,
    filter: Literal["pinned", "priority", "unread", "with_tips", "unread_with_tips"] | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order: Literal["recent", "old"] | Unset = UNSET,
    query: str | Unset = UNSET,
    skip_users: Literal["all", "none"] | Unset = UNSET,
) -> Envelope[list[models.Chat]] | None:
    """List Chats. What the body holds."""
    return sync_detailed(
        client=client,
        account=account,
        filter=filter,
        limit=limit,
        offset=offset,
        order=order,
        query=query,
        skip_users=skip_users,
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient,
    filter: Literal["pinned", "priority", "unread", "with_tips", "unread_with_tips"] | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order: Literal["recent", "old"] | Unset = UNSET,
    query: str | Unset = UNSET,
    skip_users: Literal["all", "none"] | Unset = UNSET,
) -> Response[Envelope[list[models.Chat]]]:
    """List Chats. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(
        client,
        OPERATION,
        {
            "account": account,
            "filter": filter,
            "limit": limit,
            "offset": offset,
            "order": order,
            "query": query,
            "skip_users": skip_users,
        },
    )


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient,
    filter: Literal["pinned", "priority", "unread", "with_tips", "unread_with_tips"] | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order: Literal["recent", "old"] | Unset = UNSET,
    query: str | Unset = UNSET,
    skip_users: Literal["all", "none"] | Unset = UNSET,
) -> Envelope[list[models.Chat]] | None:
    """List Chats. What the body holds."""
    return (
        await asyncio_detailed(
            client=client,
            account=account,
            filter=filter,
            limit=limit,
            offset=offset,
            order=order,
            query=query,
            skip_users=skip_users,
        )
    ).parsed
