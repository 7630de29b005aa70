"""`saved_for_later_messages.enable_automatic_messaging`: Enable/Update Automatic Messaging."""

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

OPERATION: Operation[models.AutomationPeriod] = Operation(
    "enableUpdateAutomaticMessaging",
    resource="saved_for_later_messages",
    name="enable_automatic_messaging",
    method="PATCH",
    path="/api/{account}/saved-for-later/messages/settings/enable-or-update-automatic-messaging",
    path_parameters=(Parameter("account", "account"),),
    media_type="application/json",
    body=(Parameter("period", "period", required=True),),
    body_required=True,
    repeatable=True,
    responses={"200": Answer("data", Ref("AutomationPeriod"))},
)


def sync_detailed(
    account: str, *, client: AuthenticatedClient, body: models.EnableUpdateAutomaticMessagingBody
) -> Response[Envelope[models.AutomationPeriod]]:
    """Enable/Update Automatic Messaging. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account}, body)


def sync(
    account: str, *, client: AuthenticatedClient, body: models.EnableUpdateAutomaticMessagingBody
) -> Envelope[models.AutomationPeriod] | None:
    """Enable/Update Automatic Messaging. What the body holds."""
    return sync_detailed(client=client, body=body, account=account).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient, body: models.EnableUpdateAutomaticMessagingBody
) -> Response[Envelope[models.AutomationPeriod]]:
    """Enable/Update Automatic Messaging. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account}, body)


async def asyncio(
    account: str, *, client: AuthenticatedClient, body: models.EnableUpdateAutomaticMessagingBody
) -> Envelope[models.AutomationPeriod] | None:
    """Enable/Update Automatic Messaging. What the body holds."""
    return (await asyncio_detailed(client=client, body=body, account=account)).parsed
