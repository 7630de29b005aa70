"""`client_sessions.create`: Create Client Session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.operation import Operation
from ...runtime.price import Price
from ...runtime.request import Parameter
from ...runtime.response import Answer
from ...runtime.shapes import Ref

if TYPE_CHECKING:
    from ... import models
    from ...client import AuthenticatedClient
    from ...runtime.response import Envelope
    from ...types import Response

OPERATION: Operation[models.ClientSession] = Operation(
    "createClientSession",
    resource="client_sessions",
    name="create",
    method="POST",
    path="/api/client-sessions",
    media_type="application/json",
    body=(
        Parameter("display_name", "display_name", required=True, text=True),
        Parameter("client_reference_id", "client_reference_id", text=True),
        Parameter("proxy_country", "proxy_country", text=True),
    ),
    body_required=True,
    price=Price(base=0),
    responses={"200": Answer("data", Ref("ClientSession"))},
)


def sync_detailed(
    *, client: AuthenticatedClient, body: models.CreateClientSessionBody
) -> Response[Envelope[models.ClientSession]]:
    """Create Client Session. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {}, body)


def sync(*, client: AuthenticatedClient, body: models.CreateClientSessionBody) -> Envelope[models.ClientSession] | None:
    """Create Client Session. What the body holds."""
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AuthenticatedClient, body: models.CreateClientSessionBody
) -> Response[Envelope[models.ClientSession]]:
    """Create Client Session. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {}, body)


async def asyncio(
    *, client: AuthenticatedClient, body: models.CreateClientSessionBody
) -> Envelope[models.ClientSession] | None:
    """Create Client Session. What the body holds."""
    return (await asyncio_detailed(client=client, body=body)).parsed
