"""`mass_messaging.list_queue`: List Mass Message Queue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.operation import Operation
from ...runtime.request import Parameter
from ...runtime.response import Answer
from ...runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from ... import models
    from ...client import AuthenticatedClient
    from ...runtime.response import Envelope
    from ...types import Response

OPERATION: Operation[list[models.MassMessage]] = Operation(
    "listMassMessageQueue",
    resource="mass_messaging",
    name="list_queue",
    method="GET",
    path="/api/{account}/mass-messaging",
    path_parameters=(Parameter("account", "account"),),
    repeatable=True,
    responses={"200": Answer("data", ListOf(Ref("MassMessage")))},
)


def sync_detailed(account: str, *, client: AuthenticatedClient) -> Response[Envelope[list[models.MassMessage]]]:
    """List Mass Message Queue. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account})


def sync(account: str, *, client: AuthenticatedClient) -> Envelope[list[models.MassMessage]] | None:
    """List Mass Message Queue. What the body holds."""
    return sync_detailed(client=client, account=account).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient
) -> Response[Envelope[list[models.MassMessage]]]:
    """List Mass Message Queue. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account})


async def asyncio(account: str, *, client: AuthenticatedClient) -> Envelope[list[models.MassMessage]] | None:
    """List Mass Message Queue. What the body holds."""
    return (await asyncio_detailed(client=client, account=account)).parsed
