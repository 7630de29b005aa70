"""`chats.hide`: Hide Chat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.operation import Operation
from ...runtime.request import Parameter
from ...runtime.response import Answer
from ...runtime.shapes import Ref

if TYPE_CHECKING:
    from ... import models
    from ...client import AuthenticatedClient
    from ...runtime.response import Envelope
    from ...types import Response

OPERATION: Operation[models.Success] = Operation(
    "hideChat",
    resource="chats",
    name="hide",
    method="POST",
    path="/api/{account}/chats/{chat_id}/hide",
    path_parameters=(Parameter("account", "account"), Parameter("chat_id", "chat_id")),
    shown_by="chats.list",
    responses={"200": Answer("data", Ref("Success"))},
)


def sync_detailed(
    account: str, chat_id: int | str, *, client: AuthenticatedClient
) -> Response[Envelope[models.Success]]:
    """Hide Chat. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "chat_id": chat_id})


def sync(account: str, chat_id: int | str, *, client: AuthenticatedClient) -> Envelope[models.Success] | None:
    """Hide Chat. What the body holds."""
    return sync_detailed(client=client, account=account, chat_id=chat_id).parsed


async def asyncio_detailed(
    account: str, chat_id: int | str, *, client: AuthenticatedClient
) -> Response[Envelope[models.Success]]:
    """Hide Chat. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account, "chat_id": chat_id})


async def asyncio(account: str, chat_id: int | str, *, client: AuthenticatedClient) -> Envelope[models.Success] | None:
    """Hide Chat. What the body holds."""
    return (await asyncio_detailed(client=client, account=account, chat_id=chat_id)).parsed
