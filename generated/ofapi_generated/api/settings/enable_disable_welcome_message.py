"""`settings.set_welcome_message_enabled`: Enable/Disable Welcome Message."""

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
    "enableDisableWelcomeMessage",
    resource="settings",
    name="set_welcome_message_enabled",
    method="PATCH",
    path="/api/{account}/settings/welcome-message",
    path_parameters=(Parameter("account", "account"),),
    media_type="application/json",
    body=(Parameter("enabled", "enabled", required=True),),
    body_required=True,
    repeatable=True,
    responses={"200": Answer("data", Ref("Success"))},
)


def sync_detailed(
    account: str, *, client: AuthenticatedClient, body: models.EnableDisableWelcomeMessageBody
) -> Response[Envelope[models.Success]]:
    """Enable/Disable Welcome Message. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account}, body)


def sync(
    account: str, *, client: AuthenticatedClient, body: models.EnableDisableWelcomeMessageBody
) -> Envelope[models.Success] | None:
    """Enable/Disable Welcome Message. What the body holds."""
    return sync_detailed(client=client, body=body, account=account).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient, body: models.EnableDisableWelcomeMessageBody
) -> Response[Envelope[models.Success]]:
    """Enable/Disable Welcome Message. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account}, body)


async def asyncio(
    account: str, *, client: AuthenticatedClient, body: models.EnableDisableWelcomeMessageBody
) -> Envelope[models.Success] | None:
    """Enable/Disable Welcome Message. What the body holds."""
    return (await asyncio_detailed(client=client, body=body, account=account)).parsed
