"""`saved_for_later_messages.disable_automatic_messaging`: Disable Automatic Messaging."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.operation import Operation
from ...runtime.request import Parameter
from ...runtime.response import Answer

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...runtime.response import Envelope
    from ...types import Response

OPERATION: Operation[list[Any]] = Operation(
    "disableAutomaticMessaging",
    resource="saved_for_later_messages",
    name="disable_automatic_messaging",
    method="PATCH",
    path="/api/{account}/saved-for-later/messages/settings/disable-automatic-messaging",
    path_parameters=(Parameter("account", "account"),),
    repeatable=True,
    responses={"200": Answer("data")},
)


def sync_detailed(account: str, *, client: AuthenticatedClient) -> Response[Envelope[list[Any]]]:
    """Disable Automatic Messaging. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account})


def sync(account: str, *, client: AuthenticatedClient) -> Envelope[list[Any]] | None:
    """Disable Automatic Messaging. What the body holds."""
    return sync_detailed(client=client, account=account).parsed


async def asyncio_detailed(account: str, *, client: AuthenticatedClient) -> Response[Envelope[list[Any]]]:
    """Disable Automatic Messaging. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account})


async def asyncio(account: str, *, client: AuthenticatedClient) -> Envelope[list[Any]] | None:
    """Disable Automatic Messaging. What the body holds."""
    return (await asyncio_detailed(client=client, account=account)).parsed
