"""`fans.set_notes`: Create/Edit Fan Notes."""

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
    "createEditFanNotes",
    resource="fans",
    name="set_notes",
    method="PUT",
    path="/api/{account}/fans/{fan_id}/notes",
    path_parameters=(Parameter("account", "account"), Parameter("fan_id", "fan_id")),
    media_type="application/json",
    body=(Parameter("notes", "notes", required=True, text=True),),
    body_required=True,
    repeatable=True,
    responses={"200": Answer("data", Ref("Fan"))},
)


def sync_detailed(
    account: str, fan_id: int | str, *, client: AuthenticatedClient, body: models.CreateEditFanNotesBody
) -> Response[Envelope[models.Fan]]:
    """Create/Edit Fan Notes. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "fan_id": fan_id}, body)


def sync(
    account: str, fan_id: int | str, *, client: AuthenticatedClient, body: models.CreateEditFanNotesBody
) -> Envelope[models.Fan] | None:
    """Create/Edit Fan Notes. What the body holds."""
    return sync_detailed(client=client, body=body, account=account, fan_id=fan_id).parsed


async def asyncio_detailed(
    account: str, fan_id: int | str, *, client: AuthenticatedClient, body: models.CreateEditFanNotesBody
) -> Response[Envelope[models.Fan]]:
    """Create/Edit Fan Notes. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account, "fan_id": fan_id}, body)


async def asyncio(
    account: str, fan_id: int | str, *, client: AuthenticatedClient, body: models.CreateEditFanNotesBody
) -> Envelope[models.Fan] | None:
    """Create/Edit Fan Notes. What the body holds."""
    return (await asyncio_detailed(client=client, body=body, account=account, fan_id=fan_id)).parsed
