"""`fans.clear_notes`: Clear Fan Notes."""

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

OPERATION: Operation[models.Fan] = Operation(
    "clearFanNotes",
    resource="fans",
    name="clear_notes",
    method="DELETE",
    path="/api/{account}/fans/{fan_id}/notes",
    path_parameters=(Parameter("account", "account"), Parameter("fan_id", "fan_id")),
    repeatable=True,
    responses={"200": Answer("data", Ref("Fan"))},
)


def sync_detailed(account: str, fan_id: int | str, *, client: AuthenticatedClient) -> Response[Envelope[models.Fan]]:
    """Clear Fan Notes. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "fan_id": fan_id})


def sync(account: str, fan_id: int | str, *, client: AuthenticatedClient) -> Envelope[models.Fan] | None:
    """Clear Fan Notes. What the body holds."""
    return sync_detailed(client=client, account=account, fan_id=fan_id).parsed


async def asyncio_detailed(
    account: str, fan_id: int | str, *, client: AuthenticatedClient
) -> Response[Envelope[models.Fan]]:
    """Clear Fan Notes. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account, "fan_id": fan_id})


async def asyncio(account: str, fan_id: int | str, *, client: AuthenticatedClient) -> Envelope[models.Fan] | None:
    """Clear Fan Notes. What the body holds."""
    return (await asyncio_detailed(client=client, account=account, fan_id=fan_id)).parsed
