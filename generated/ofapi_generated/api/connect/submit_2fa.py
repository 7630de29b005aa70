"""`connect.submit_2fa`: Submit 2FA."""

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

OPERATION: Operation[models.SuccessMessage] = Operation(
    "submit2FA",
    resource="connect",
    name="submit_2fa",
    method="PUT",
    path="/api/authenticate/{attempt_id}",
    path_parameters=(Parameter("attempt_id", "attempt_id"),),
    media_type="application/json",
    body=(
        Parameter("code", "code", text=True),
        Parameter("selfie_verification_completed", "selfie_verification_completed"),
    ),
    shown_by="connect.get_status",
    responses={"200": Answer("bare", Ref("SuccessMessage"))},
)


def sync_detailed(
    attempt_id: str, *, client: AuthenticatedClient, body: models.Submit2FaBody | Unset = UNSET
) -> Response[Envelope[models.SuccessMessage]]:
    """Submit 2FA. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"attempt_id": attempt_id}, body or None)


def sync(
    attempt_id: str, *, client: AuthenticatedClient, body: models.Submit2FaBody | Unset = UNSET
) -> Envelope[models.SuccessMessage] | None:
    """Submit 2FA. What the body holds."""
    return sync_detailed(client=client, body=body, attempt_id=attempt_id).parsed


async def asyncio_detailed(
    attempt_id: str, *, client: AuthenticatedClient, body: models.Submit2FaBody | Unset = UNSET
) -> Response[Envelope[models.SuccessMessage]]:
    """Submit 2FA. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"attempt_id": attempt_id}, body or None)


async def asyncio(
    attempt_id: str, *, client: AuthenticatedClient, body: models.Submit2FaBody | Unset = UNSET
) -> Envelope[models.SuccessMessage] | None:
    """Submit 2FA. What the body holds."""
    return (await asyncio_detailed(client=client, body=body, attempt_id=attempt_id)).parsed
