"""`settings.update_welcome_message`: Update Welcome Message."""

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

OPERATION: Operation[models.WelcomeMessage] = Operation(
    "updateWelcomeMessage",
    resource="settings",
    name="update_welcome_message",
    method="POST",
    path="/api/{account}/settings/welcome-message",
    path_parameters=(Parameter("account", "account"),),
    media_type="application/json",
    body=(
        Parameter("is_forward", "isForward"),
        Parameter("locked_text", "lockedText"),
        Parameter("media_files", "mediaFiles"),
        Parameter("previews", "previews"),
        Parameter("price", "price"),
        Parameter("rf_guest", "rfGuest", text=True),
        Parameter("rf_partner", "rfPartner", text=True),
        Parameter("rf_tag", "rfTag", text=True),
        Parameter("text", "text", text=True),
    ),
    repeatable=True,
    responses={"200": Answer("data", Ref("WelcomeMessage"))},
)


def sync_detailed(
    account: str, *, client: AuthenticatedClient, body: models.UpdateWelcomeMessageBody | Unset = UNSET
) -> Response[Envelope[models.WelcomeMessage]]:
    """Update Welcome Message. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account}, body or None)


def sync(
    account: str, *, client: AuthenticatedClient, body: models.UpdateWelcomeMessageBody | Unset = UNSET
) -> Envelope[models.WelcomeMessage] | None:
    """Update Welcome Message. What the body holds."""
    return sync_detailed(client=client, body=body, account=account).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient, body: models.UpdateWelcomeMessageBody | Unset = UNSET
) -> Response[Envelope[models.WelcomeMessage]]:
    """Update Welcome Message. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account}, body or None)


async def asyncio(
    account: str, *, client: AuthenticatedClient, body: models.UpdateWelcomeMessageBody | Unset = UNSET
) -> Envelope[models.WelcomeMessage] | None:
    """Update Welcome Message. What the body holds."""
    return (await asyncio_detailed(client=client, body=body, account=account)).parsed
