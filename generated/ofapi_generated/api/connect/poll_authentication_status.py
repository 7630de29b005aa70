"""`connect.get_status`: Poll Authentication Status."""

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

OPERATION: Operation[models.AuthenticationStatus] = Operation(
    "pollAuthenticationStatus",
    resource="connect",
    name="get_status",
    method="GET",
    path="/api/authenticate/{attempt_id}",
    path_parameters=(Parameter("attempt_id", "attempt_id"),),
    repeatable=True,
    responses={"200": Answer("bare", Ref("AuthenticationStatus"))},
)


def sync_detailed(attempt_id: str, *, client: AuthenticatedClient) -> Response[Envelope[models.AuthenticationStatus]]:
    """Poll Authentication Status. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"attempt_id": attempt_id})


def sync(attempt_id: str, *, client: AuthenticatedClient) -> Envelope[models.AuthenticationStatus] | None:
    """Poll Authentication Status. What the body holds."""
    return sync_detailed(client=client, attempt_id=attempt_id).parsed


async def asyncio_detailed(
    attempt_id: str, *, client: AuthenticatedClient
) -> Response[Envelope[models.AuthenticationStatus]]:
    """Poll Authentication Status. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"attempt_id": attempt_id})


async def asyncio(attempt_id: str, *, client: AuthenticatedClient) -> Envelope[models.AuthenticationStatus] | None:
    """Poll Authentication Status. What the body holds."""
    return (await asyncio_detailed(client=client, attempt_id=attempt_id)).parsed
