"""`mass_messaging.get`: Get Mass Message."""

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

OPERATION: Operation[models.MassMessageStatus] = Operation(
    "getMassMessage",
    resource="mass_messaging",
    name="get",
    method="GET",
    path="/api/{account}/mass-messaging/{id}",
    path_parameters=(Parameter("account", "account"), Parameter("mass_message_id", "id")),
    repeatable=True,
    responses={"200": Answer("data", Ref("MassMessageStatus"))},
)


def sync_detailed(
    account: str, mass_message_id: int | str, *, client: AuthenticatedClient
) -> Response[Envelope[models.MassMessageStatus]]:
    """Get Mass Message. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "mass_message_id": mass_message_id})


def sync(
    account: str, mass_message_id: int | str, *, client: AuthenticatedClient
) -> Envelope[models.MassMessageStatus] | None:
    """Get Mass Message. What the body holds."""
    return sync_detailed(client=client, account=account, mass_message_id=mass_message_id).parsed


async def asyncio_detailed(
    account: str, mass_message_id: int | str, *, client: AuthenticatedClient
) -> Response[Envelope[models.MassMessageStatus]]:
    """Get Mass Message. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account, "mass_message_id": mass_message_id})


async def asyncio(
    account: str, mass_message_id: int | str, *, client: AuthenticatedClient
) -> Envelope[models.MassMessageStatus] | None:
    """Get Mass Message. What the body holds."""
    return (await asyncio_detailed(client=client, account=account, mass_message_id=mass_message_id)).parsed
