"""`connect.update_credentials`: Update Authentication Credentials."""

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
    "updateAuthenticationCredentials",
    resource="connect",
    name="update_credentials",
    method="PUT",
    path="/api/authenticate/{account_id}/credentials",
    path_parameters=(Parameter("account_id", "account_id"),),
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
    account_id: str, *, client: AuthenticatedClient, body: models.UpdateAuthenticationCredentialsBody | Unset = UNSET
) -> Response[Envelope[models.AuthenticationAttempt]]:
    """Update Authentication Credentials. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account_id": account_id}, body or None)


def sync(
    account_id: str, *, client: AuthenticatedClient, body: models.UpdateAuthenticationCredentialsBody | Unset = UNSET
) -> Envelope[models.AuthenticationAttempt] | None:
    """Update Authentication Credentials. What the body holds."""
    return sync_detailed(client=client, body=body, account_id=account_id).parsed


async def asyncio_detailed(
    account_id: str, *, client: AuthenticatedClient, body: models.UpdateAuthenticationCredentialsBody | Unset = UNSET
) -> Response[Envelope[models.AuthenticationAttempt]]:
    """Update Authentication Credentials. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account_id": account_id}, body or None)


async def asyncio(
    account_id: str, *, client: AuthenticatedClient, body: models.UpdateAuthenticationCredentialsBody | Unset = UNSET
) -> Envelope[models.AuthenticationAttempt] | None:
    """Update Authentication Credentials. What the body holds."""
    return (await asyncio_detailed(client=client, body=body, account_id=account_id)).parsed
