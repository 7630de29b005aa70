"""`smart_links.create`: Create Smart Link."""

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

OPERATION: Operation[models.SmartLink] = Operation(
    "createSmartLink",
    resource="smart_links",
    name="create",
    method="POST",
    path="/api/smart-links",
    media_type="application/json",
    body=(
        Parameter("account_id", "account_id", required=True, text=True),
        Parameter("name", "name", required=True, text=True),
        Parameter("link_type", "link_type", required=True),
        Parameter("free_trial_days", "free_trial_days"),
    ),
    body_required=True,
    shown_by="smart_links.list",
    responses={"200": Answer("data", Ref("SmartLink"))},
)


def sync_detailed(
    *, client: AuthenticatedClient, body: models.CreateSmartLinkBody
) -> Response[Envelope[models.SmartLink]]:
    """Create Smart Link. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {}, body)


def sync(*, client: AuthenticatedClient, body: models.CreateSmartLinkBody) -> Envelope[models.SmartLink] | None:
    """Create Smart Link. What the body holds."""
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AuthenticatedClient, body: models.CreateSmartLinkBody
) -> Response[Envelope[models.SmartLink]]:
    """Create Smart Link. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {}, body)


async def asyncio(
    *, client: AuthenticatedClient, body: models.CreateSmartLinkBody
) -> Envelope[models.SmartLink] | None:
    """Create Smart Link. What the body holds."""
    return (await asyncio_detailed(client=client, body=body)).parsed
