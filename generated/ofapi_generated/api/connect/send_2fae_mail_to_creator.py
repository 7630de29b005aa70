"""`connect.send_2fa_email`: Send 2FA E-mail to Creator."""

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

OPERATION: Operation[models.SuccessMessage] = Operation(
    "send2FAEMailToCreator",
    resource="connect",
    name="send_2fa_email",
    method="POST",
    path="/api/authenticate/{attempt_id}/send-email-to-creator",
    path_parameters=(Parameter("attempt_id", "attempt_id"),),
    shown_by="connect.get_status",
    responses={"200": Answer("bare", Ref("SuccessMessage"))},
)


def sync_detailed(attempt_id: str, *, client: AuthenticatedClient) -> Response[Envelope[models.SuccessMessage]]:
    """Send 2FA E-mail to Creator. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"attempt_id": attempt_id})


def sync(attempt_id: str, *, client: AuthenticatedClient) -> Envelope[models.SuccessMessage] | None:
    """Send 2FA E-mail to Creator. What the body holds."""
    return sync_detailed(client=client, attempt_id=attempt_id).parsed


async def asyncio_detailed(
    attempt_id: str, *, client: AuthenticatedClient
) -> Response[Envelope[models.SuccessMessage]]:
    """Send 2FA E-mail to Creator. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"attempt_id": attempt_id})


async def asyncio(attempt_id: str, *, client: AuthenticatedClient) -> Envelope[models.SuccessMessage] | None:
    """Send 2FA E-mail to Creator. What the body holds."""
    return (await asyncio_detailed(client=client, attempt_id=attempt_id)).parsed
