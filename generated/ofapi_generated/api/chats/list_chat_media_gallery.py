"""`chats.list_media`: List Chat Media (Gallery)."""

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

OPERATION: Operation[models.ChatMediaPage] = Operation(
    "listChatMediaGallery",
    resource="chats",
    name="list_media",
    method="GET",
    path="/api/{account}/chats/{chat_id}/media",
    path_parameters=(Parameter("account", "account"), Parameter("chat_id", "chat_id")),
    query=(
        Parameter("limit", "limit"),
        Parameter("offset", "offset"),
        Parameter("skip_users", "skip_users"),
        Parameter("type", "type"),
    ),
    repeatable=True,
    paging=Paging("offset", "list", Ref("ChatMessage"), moves="offset", has_more="hasMore", size="limit"),
    responses={"200": Answer("data", Ref("ChatMediaPage"))},
)


def sync_detailed(
    account: str,
    chat_id: int | str,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    skip_users: str | Unset = UNSET,
    type: Literal["photos", "videos", "audios"] | None | Unset = UNSET,
) -> Response[Envelope[models.ChatMediaPage]]:
    """List Chat Media (Gallery). The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(
        client,
        OPERATION,
        {
            "account": account,
            "chat_id": chat_id,
            "limit": limit,
            "offset": offset,
            "skip_users": skip_users,
            "type": type,
        },
    )


def sync(
    account: str,
    chat_id: int | str,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    skip_users: str | Unset = UNSET,
    type: Literal["photos", "videos", "audios"] | None | Unset = UNSET,
) -> Envelope[models.ChatMediaPage] | None:
    """List Chat Media (Gallery). What the body holds."""
    return sync_detailed(
        client=client, account=account, chat_id=chat_id, limit=limit, offset=offset, skip_users=skip_users, type=type
    ).parsed


async def asyncio_detailed(
    account: str,
    chat_id: int | str,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    skip_users: str | Unset = UNSET,
    type: Literal["photos", "videos", "audios"] | None | Unset = UNSET,
) -> Response[Envelope[models.ChatMediaPage]]:
    """List Chat Media (Gallery). The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(
        client,
        OPERATION,
        {
            "account": account,
            "chat_id": chat_id,
            "limit": limit,
            "offset": offset,
            "skip_users": skip_users,
            "type": type,
        },
    )


async def asyncio(
    account: str,
    chat_id: int | str,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    skip_users: str | Unset = UNSET,
    type: Literal["photos", "videos", "audios"] | None | Unset = UNSET,
) -> Envelope[models.ChatMediaPage] | None:
    """List Chat Media (Gallery). What the body holds."""
    return (
        await asyncio_detailed(
            client=client,
            account=account,
            chat_id=chat_id,
            limit=limit,
            offset=offset,
            skip_users=skip_users,
            type=type,
        )
    ).parsed
