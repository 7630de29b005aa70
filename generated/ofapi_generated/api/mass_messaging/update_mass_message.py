"""`mass_messaging.update`: Update Mass Message."""

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

OPERATION: Operation[models.MassMessage] = Operation(
    "updateMassMessage",
    resource="mass_messaging",
    name="update",
    method="PUT",
    path="/api/{account}/mass-messaging/{id}",
    path_parameters=(Parameter("account", "account"), Parameter("mass_message_id", "id")),
    media_type="application/json",
    body=(
        Parameter("text", "text", required=True, text=True),
        Parameter("block_banned_words", "blockBannedWords"),
        Parameter("giphy_id", "giphyId", text=True),
        Parameter("locked_text", "lockedText"),
        Parameter("media_files", "mediaFiles"),
        Parameter("previews", "previews"),
        Parameter("price", "price"),
        Parameter("scheduled_date", "scheduledDate", date_format="%Y-%m-%dT%H:%M:%S.%3fZ", text=True),
        Parameter("user_ids", "userIds"),
        Parameter("user_lists", "userLists"),
    ),
    body_required=True,
    repeatable=True,
    responses={"200": Answer("data", Ref("MassMessage"))},
)


def sync_detailed(
    account: str, mass_message_id: int | str, *, client: AuthenticatedClient, body: models.UpdateMassMessageBody
) -> Response[Envelope[models.MassMessage]]:
    """Update Mass Message. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "mass_message_id": mass_message_id}, body)


def sync(
    account: str, mass_message_id: int | str, *, client: AuthenticatedClient, body: models.UpdateMassMessageBody
) -> Envelope[models.MassMessage] | None:
    """Update Mass Message. What the body holds."""
    return sync_detailed(client=client, body=body, account=account, mass_message_id=mass_message_id).parsed


async def asyncio_detailed(
    account: str, mass_message_id: int | str, *, client: AuthenticatedClient, body: models.UpdateMassMessageBody
) -> Response[Envelope[models.MassMessage]]:
    """Update Mass Message. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account, "mass_message_id": mass_message_id}, body)


async def asyncio(
    account: str, mass_message_id: int | str, *, client: AuthenticatedClient, body: models.UpdateMassMessageBody
) -> Envelope[models.MassMessage] | None:
    """Update Mass Message. What the body holds."""
    return (await asyncio_detailed(client=client, body=body, account=account, mass_message_id=mass_message_id)).parsed
