"""`post_labels.create`: Create Label."""

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

OPERATION: Operation[models.Label] = Operation(
    "createLabel",
    resource="post_labels",
    name="create",
    method="POST",
    path="/api/{account}/posts/labels",
    path_parameters=(Parameter("account", "account"),),
    media_type="application/json",
    body=(Parameter("name", "name", required=True, text=True),),
    body_required=True,
    shown_by="post_labels.list",
    responses={"200": Answer("data", Ref("Label"))},
)


def sync_detailed(
    account: str, *, client: AuthenticatedClient, body: models.CreateLabelBody
) -> Response[Envelope[models.Label]]:
    """Create Label. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account}, body)


def sync(account: str, *, client: AuthenticatedClient, body: models.CreateLabelBody) -> Envelope[models.Label] | None:
    """Create Label. What the body holds."""
    return sync_detailed(client=client, body=body, account=account).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient, body: models.CreateLabelBody
) -> Response[Envelope[models.Label]]:
    """Create Label. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account}, body)


async def asyncio(
    account: str, *, client: AuthenticatedClient, body: models.CreateLabelBody
) -> Envelope[models.Label] | None:
    """Create Label. What the body holds."""
    return (await asyncio_detailed(client=client, body=body, account=account)).parsed
