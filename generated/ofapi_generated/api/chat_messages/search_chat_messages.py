"""`chat_messages.search`: Search Chat Messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.operation import Operation
from ...runtime.request import Parameter
from ...runtime.response import Answer

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...runtime.response import Envelope
    from ...types import Response

OPERATION: Operation[list[int]] = Operation(
    "searchChatMessages",
    resource="chat_messages",
    name="search",
    method="GET",
    path="/api/{account}/chats/{chat_id}/messages/search",
    path_parameters=(Parameter("account", "account"), Parameter("chat_id", "chat_id")),
    query=(Parameter("query", "query", required=True),),
    repeatable=True,
    responses={"200": Answer("data")},
)


def sync_detailed(
    account: str, chat_id: int | str, *, client: AuthenticatedClient, query: str
) -> Response[Envelope[list[int]]]:
    """Search Chat Messages. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "chat_id": chat_id, "query": query})


def sync(account: str, chat_id: int | str, *, client: AuthenticatedClient, query: str) -> Envelope[list[int]] | None:
    """Search Chat Messages. What the body holds."""
    return sync_detailed(client=client, account=account, chat_id=chat_id, query=query).parsed


async def asyncio_detailed(
    account: str, chat_id: int | str, *, client: AuthenticatedClient, query: str
) -> Response[Envelope[list[int]]]:
    """Search Chat Messages. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account, "chat_id": chat_id, "query": query})


async def asyncio(
    account: str, chat_id: int | str, *, client: AuthenticatedClient, query: str
) -> Envelope[list[int]] | None:
    """Search Chat Messages. What the body holds."""
    return (await asyncio_detailed(client=client, account=account, chat_id=chat_id, query=query)).parsed
