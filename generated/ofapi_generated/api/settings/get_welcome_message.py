"""`settings.get_welcome_message`: Get Welcome Message."""

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

OPERATION: Operation[models.WelcomeMessage] = Operation(
    "getWelcomeMessage",
    resource="settings",
    name="get_welcome_message",
    method="GET",
    path="/api/{account}/settings/welcome-message",
    path_parameters=(Parameter("account", "account"),),
    repeatable=True,
    responses={"200": Answer("data", Ref("WelcomeMessage"))},
)


def sync_detailed(account: str, *, client: AuthenticatedClient) -> Response[Envelope[models.WelcomeMessage]]:
    """Get Welcome Message. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account})


def sync(account: str, *, client: AuthenticatedClient) -> Envelope[models.WelcomeMessage] | None:
    """Get Welcome Message. What the body holds."""
    return sync_detailed(client=client, account=account).parsed


async def asyncio_detailed(account: str, *, client: AuthenticatedClient) -> Response[Envelope[models.WelcomeMessage]]:
    """Get Welcome Message. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account})


async def asyncio(account: str, *, client: AuthenticatedClient) -> Envelope[models.WelcomeMessage] | None:
    """Get Welcome Message. What the body holds."""
    return (await asyncio_detailed(client=client, account=account)).parsed
