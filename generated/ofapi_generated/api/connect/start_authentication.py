"""`connect.start`: Start Authentication."""

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

OPERATION: Operation[models.AuthenticationAttempt] = Operation(
    "startAuthentication",
    resource="connect",
    name="start",
    method="POST",
    path="/api/authenticate",
    media_type="application/json",
    body=(
        Parameter("auth_id", "auth_id", text=True),
        Parameter("auth_type", "auth_type"),
        Parameter("cookies", "cookies", text=True),
        Parameter("custom_proxy", "customProxy"),
        Parameter("email", "email", text=True),
        Parameter("force_connect", "force_connect"),
        Parameter("name", "name", text=True),
        Parameter("password", "password", text=True),
        Parameter("proxy_country", "proxyCountry", text=True),
        Parameter("user_agent", "user_agent", text=True),
        Parameter("xbc", "xbc", text=True),
    ),
    shown_by="accounts.list",
    responses={"200": Answer("bare", Ref("AuthenticationAttempt"))},
)


def sync_detailed(
    *, client: AuthenticatedClient, body: models.StartAuthenticationBody | Unset = UNSET
) -> Response[Envelope[models.AuthenticationAttempt]]:
    """Start Authentication. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {}, body or None)


def sync(
    *, client: AuthenticatedClient, body: models.StartAuthenticationBody | Unset = UNSET
) -> Envelope[models.AuthenticationAttempt] | None:
    """Start Authentication. What the body holds."""
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AuthenticatedClient, body: models.StartAuthenticationBody | Unset = UNSET
) -> Response[Envelope[models.AuthenticationAttempt]]:
    """Start Authentication. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {}, body or None)


async def asyncio(
    *, client: AuthenticatedClient, body: models.StartAuthenticationBody | Unset = UNSET
) -> Envelope[models.AuthenticationAttempt] | None:
    """Start Authentication. What the body holds."""
    return (await asyncio_detailed(client=client, body=body)).parsed
