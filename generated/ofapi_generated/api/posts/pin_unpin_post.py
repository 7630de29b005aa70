"""`posts.toggle_pin`: Pin/Unpin Post."""

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
    "pinUnpinPost",
    resource="posts",
    name="toggle_pin",
    method="POST",
    path="/api/{account}/posts/{post_id}/pin",
    path_parameters=(Parameter("account", "account"), Parameter("post_id", "post_id")),
    shown_by="posts.get",
    responses={"200": Answer("data", Ref("Success"))},
)


def sync_detailed(account: str, post_id: int, *, client: AuthenticatedClient) -> Response[Envelope[models.Success]]:
    """Pin/Unpin Post. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "post_id": post_id})


def sync(account: str, post_id: int, *, client: AuthenticatedClient) -> Envelope[models.Success] | None:
    """Pin/Unpin Post. What the body holds."""
    return sync_detailed(client=client, account=account, post_id=post_id).parsed


async def asyncio_detailed(
    account: str, post_id: int, *, client: AuthenticatedClient
) -> Response[Envelope[models.Success]]:
    """Pin/Unpin Post. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account, "post_id": post_id})


async def asyncio(account: str, post_id: int, *, client: AuthenticatedClient) -> Envelope[models.Success] | None:
    """Pin/Unpin Post. What the body holds."""
    return (await asyncio_detailed(client=client, account=account, post_id=post_id)).parsed
