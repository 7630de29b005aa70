"""`saved_for_later_posts.disable_automatic_posting`: Disable Automatic Posting."""

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
    "disableAutomaticPosting",
    resource="saved_for_later_posts",
    name="disable_automatic_posting",
    method="PATCH",
    path="/api/{account}/saved-for-later/posts/settings/disable-automatic-posting",
    path_parameters=(Parameter("account", "account"),),
    repeatable=True,
    responses={"200": Answer("data")},
)


def sync_detailed(account: str, *, client: AuthenticatedClient) -> Response[Envelope[list[Any]]]:
    """Disable Automatic Posting. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account})


def sync(account: str, *, client: AuthenticatedClient) -> Envelope[list[Any]] | None:
    """Disable Automatic Posting. What the body holds."""
    return sync_detailed(client=client, account=account).parsed


async def asyncio_detailed(account: str, *, client: AuthenticatedClient) -> Response[Envelope[list[Any]]]:
    """Disable Automatic Posting. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account})


async def asyncio(account: str, *, client: AuthenticatedClient) -> Envelope[list[Any]] | None:
    """Disable Automatic Posting. What the body holds."""
    return (await asyncio_detailed(client=client, account=account)).parsed
