"""`mass_messaging.send`: Send Mass Message."""

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
    "sendMassMessage",
    resource="mass_messaging",
    name="send",
    method="POST",
    path="/api/{account}/mass-messaging",
    path_parameters=(Parameter("account", "account"),),
    media_type="application/json",
    body=(
        Parameter("text", "text", required=True, text=True),
        Parameter("block_banned_words", "blockBannedWords"),
        Parameter("excluded_lists", "excludedLists"),
        Parameter("giphy_id", "giphyId", text=True),
        Parameter("locked_text", "lockedText"),
        Parameter("media_files", "mediaFiles"),
        Parameter("previews", "previews"),
        Parameter("price", "price"),
        Parameter("rf_guest", "rfGuest", text=True),
        Parameter("rf_partner", "rfPartner", text=True),
        Parameter("rf_tag", "rfTag", text=True),
        Parameter("save_for_later", "saveForLater"),
        Parameter("scheduled_date", "scheduledDate", date_format="%Y-%m-%dT%H:%M:%S.%3fZ", text=True),
        Parameter("subscribed_within_last_days", "subscribedWithinLastDays"),
        Parameter("user_ids", "userIds"),
        Parameter("user_lists", "userLists"),
    ),
    body_required=True,
    shown_by="mass_messaging.get_overview",
    responses={"200": Answer("data", Ref("MassMessage"))},
)


def sync_detailed(
    account: str, *, client: AuthenticatedClient, body: models.SendMassMessageBody
) -> Response[Envelope[models.MassMessage]]:
    """Send Mass Message. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account}, body)


def sync(
    account: str, *, client: AuthenticatedClient, body: models.SendMassMessageBody
) -> Envelope[models.MassMessage] | None:
    """Send Mass Message. What the body holds."""
    return sync_detailed(client=client, body=body, account=account).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient, body: models.SendMassMessageBody
) -> Response[Envelope[models.MassMessage]]:
    """Send Mass Message. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account}, body)


async def asyncio(
    account: str, *, client: AuthenticatedClient, body: models.SendMassMessageBody
) -> Envelope[models.MassMessage] | None:
    """Send Mass Message. What the body holds."""
    return (await asyncio_detailed(client=client, body=body, account=account)).parsed
