"""`chat_messages.attach_tags`: Attach Tags (Release Forms) to Message."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.operation import Operation
from ...runtime.request import Parameter
from ...runtime.response import Answer
from ...runtime.shapes import Ref
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ... import models
    from ...client import AuthenticatedClient
    from ...runtime.response import Envelope
    from ...types import Response

OPERATION: Operation[models.Success] = Operation(
    "attachTagsReleaseFormsToMessage",
    resource="chat_messages",
    name="attach_tags",
    method="POST",
    path="/api/{account}/messages/{queue_id}/attach-tags",
    path_parameters=(Parameter("account", "account"), Parameter("queue_id", "queue_id")),
    media_type="application/json",
    body=(
        Parameter("rf_tag", "rfTag", text=True),
        Parameter("rf_partner", "rfPartner", text=True),
        Parameter("rf_guest", "rfGuest", text=True),
    ),
    shown_by="chat_messages.list",
    responses={"200": Answer("data", Ref("Success"))},
)


def sync_detailed(
    account: str,
    queue_id: int | str,
    *,
    client: AuthenticatedClient,
    body: models.AttachTagsReleaseFormsToMessageBody | Unset = UNSET,
) -> Response[Envelope[models.Success]]:
    """Attach Tags (Release Forms) to Message. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "queue_id": queue_id}, body or None)


def sync(
    account: str,
    queue_id: int | str,
    *,
    client: AuthenticatedClient,
    body: models.AttachTagsReleaseFormsToMessageBody | Unset = UNSET,
) -> Envelope[models.Success] | None:
    """Attach Tags (Release Forms) to Message. What the body holds."""
    return sync_detailed(client=client, body=body, account=account, queue_id=queue_id).parsed


async def asyncio_detailed(
    account: str,
    queue_id: int | str,
    *,
    client: AuthenticatedClient,
    body: models.AttachTagsReleaseFormsToMessageBody | Unset = UNSET,
) -> Response[Envelope[models.Success]]:
    """Attach Tags (Release Forms) to Message. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account, "queue_id": queue_id}, body or None)


async def asyncio(
    account: str,
    queue_id: int | str,
    *,
    client: AuthenticatedClient,
    body: models.AttachTagsReleaseFormsToMessageBody | Unset = UNSET,
) -> Envelope[models.Success] | None:
    """Attach Tags (Release Forms) to Message. What the body holds."""
    return (await asyncio_detailed(client=client, body=body, account=account, queue_id=queue_id)).parsed
