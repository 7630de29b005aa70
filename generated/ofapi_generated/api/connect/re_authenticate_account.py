"""`connect.reauthenticate`: Re-authenticate Account."""

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

OPERATION: Operation[models.AuthenticationAttempt] = Operation(
    "reAuthenticateAccount",
    resource="connect",
    name="reauthenticate",
    method="POST",
    path="/api/authenticate/{account_id}/reauthenticate",
    path_parameters=(Parameter("account_id", "account_id"),),
    shown_by="accounts.list",
    responses={"200": Answer("bare", Ref("AuthenticationAttempt"))},
)


def sync_detailed(account_id: str, *, client: AuthenticatedClient) -> Response[Envelope[models.AuthenticationAttempt]]:
    """Re-authenticate Account. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account_id": account_id})


def sync(account_id: str, *, client: AuthenticatedClient) -> Envelope[models.AuthenticationAttempt] | None:
    """Re-authenticate Account. What the body holds."""
    return sync_detailed(client=client, account_id=account_id).parsed


async def asyncio_detailed(
    account_id: str, *, client: AuthenticatedClient
) -> Response[Envelope[models.AuthenticationAttempt]]:
    """Re-authenticate Account. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account_id": account_id})


async def asyncio(account_id: str, *, client: AuthenticatedClient) -> Envelope[models.AuthenticationAttempt] | None:
    """Re-authenticate Account. What the body holds."""
    return (await asyncio_detailed(client=client, account_id=account_id)).parsed
