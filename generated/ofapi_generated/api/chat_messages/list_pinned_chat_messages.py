"""`chat_messages.list_pinned`: List Pinned Chat Messages."""

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

OPERATION: Operation[list[models.ChatMessage]] = Operation(
    "listPinnedChatMessages",
    resource="chat_messages",
    name="list_pinned",
    method="GET",
    path="/api/{account}/chats/{chat_id}/messages/pinned",
    path_parameters=(Parameter("account", "account"), Parameter("chat_id", "chat_id")),
    query=(
        Parameter("filter", "filter"),
        Parameter("first_id", "first_id"),
        Parameter("last_id", "last_id"),
        Parameter("limit", "limit"),
        Parameter("order", "order"),
        Parameter("skip_users", "skip_users"),
    ),
    repeatable=True,
    paging=Paging("first_id", "", Ref("ChatMessage"), moves="first_id", size="limit"),
    responses={"200": Answer("data", ListOf(Ref("ChatMessage")))},
)


def sync_detailed(
    account: str,
    chat_id: int | str,
    *,
    client: AuthenticatedClient,
    filter: Literal["pinned"] | Unset = UNSET,
    first_id: str | None | Unset = UNSET,
    last_id: str | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: str | Unset = UNSET,
    skip_users: str | Unset = UNSET,
) -> Response[Envelope[list[models.ChatMessage]]]:
    """List Pinned Chat Messages. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(
        client,
        OPERATION,
        {
            "account": account,
            "chat_id": chat_id,
            "filter": filter,
            "first_id": first_id,
            "last_id": last_id,
            "limit": limit,
            "order": order,
            "skip_users": skip_users,
        },
    )


def sync(
    account: str,
    chat_id: int | str,
    *,
    client: AuthenticatedClient,
    filter: Literal["pinned"] | Unset = UNSET,
    first_id: str | None | Unset = UNSET,
    last_id: str | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: str | Unset = UNSET,
    skip_users: str | Unset = UNSET,
) -> Envelope[list[models.ChatMessage]] | None:
    """List Pinned Chat Messages. What the body holds."""
    return sync_detailed(
        client=client,
        account=account,
        chat_id=chat_id,
        filter=filter,
        first_id=first_id,
        last_id=last_id,
        limit=limit,
        order=order,
        skip_users=skip_users,
    ).parsed


async def asyncio_detailed(
    account: str,
    chat_id: int | str,
    *,
    client: AuthenticatedClient,
    filter: Literal["pinned"] | Unset = UNSET,
    first_id: str | None | Unset = UNSET,
    last_id: str | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: str | Unset = UNSET,
    skip_users: str | Unset = UNSET,
) -> Response[Envelope[list[models.ChatMessage]]]:
    """List Pinned Chat Messages. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(
        client,
        OPERATION,
        {
            "account": account,
            "chat_id": chat_id,
            "filter": filter,
            "first_id": first_id,
            "last_id": last_id,
            "limit": limit,
            "order": order,
            "skip_users": skip_users,
        },
    )


async def asyncio(
    account: str,
    chat_id: int | str,
    *,
    client: AuthenticatedClient,
    filter: Literal["pinned"] | Unset = UNSET,
    first_id: str | None | Unset = UNSET,
    last_id: str | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: str | Unset = UNSET,
    skip_users: str | Unset = UNSET,
) -> Envelope[list[models.ChatMessage]] | None:
    """List Pinned Chat Messages. What the body holds."""
    return (
        await asyncio_detailed(
            client=client,
            account=account,
            chat_id=chat_id,
            filter=filter,
            first_id=first_id,
            last_id=last_id,
            limit=limit,
            order=order,
            skip_users=skip_users,
        )
    ).parsed
