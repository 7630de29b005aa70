"""`queue.publish`: Publish Queue Item."""

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
    "publishQueueItem",
    resource="queue",
    name="publish",
    method="PUT",
    path="/api/{account}/queue/{queue_id}/publish",
    path_parameters=(Parameter("account", "account"), Parameter("queue_id", "queue_id")),
    shown_by="queue.list",
    responses={"200": Answer("data", Ref("Success"))},
)


def sync_detailed(
    account: str, queue_id: int | str, *, client: AuthenticatedClient
) -> Response[Envelope[models.Success]]:
    """Publish Queue Item. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "queue_id": queue_id})


def sync(account: str, queue_id: int | str, *, client: AuthenticatedClient) -> Envelope[models.Success] | None:
    """Publish Queue Item. What the body holds."""
    return sync_detailed(client=client, account=account, queue_id=queue_id).parsed


async def asyncio_detailed(
    account: str, queue_id: int | str, *, client: AuthenticatedClient
) -> Response[Envelope[models.Success]]:
    """Publish Queue Item. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account, "queue_id": queue_id})


async def asyncio(account: str, queue_id: int | str, *, client: AuthenticatedClient) -> Envelope[models.Success] | None:
    """Publish Queue Item. What the body holds."""
    return (await asyncio_detailed(client=client, account=account, queue_id=queue_id)).parsed
