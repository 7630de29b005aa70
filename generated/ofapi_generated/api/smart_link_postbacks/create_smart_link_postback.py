"""`smart_link_postbacks.create`: Create Smart Link Postback."""

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

OPERATION: Operation[models.SmartLinkPostback] = Operation(
    "createSmartLinkPostback",
    resource="smart_link_postbacks",
    name="create",
    method="POST",
    path="/api/smart-link-postbacks",
    media_type="application/json",
    body=(
        Parameter("conversion_types", "conversion_types", required=True),
        Parameter("smart_link_scope", "smart_link_scope", required=True),
        Parameter("url", "url", required=True, text=True),
        Parameter("body", "body", text=True),
        Parameter("headers", "headers"),
        Parameter("http_method", "http_method"),
        Parameter("smart_link_ids", "smart_link_ids"),
    ),
    body_required=True,
    shown_by="smart_link_postbacks.list",
    responses={"200": Answer("data", Ref("SmartLinkPostback"))},
)


def sync_detailed(
    *, client: AuthenticatedClient, body: models.CreateSmartLinkPostbackBody
) -> Response[Envelope[models.SmartLinkPostback]]:
    """Create Smart Link Postback. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {}, body)


def sync(
    *, client: AuthenticatedClient, body: models.CreateSmartLinkPostbackBody
) -> Envelope[models.SmartLinkPostback] | None:
    """Create Smart Link Postback. What the body holds."""
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AuthenticatedClient, body: models.CreateSmartLinkPostbackBody
) -> Response[Envelope[models.SmartLinkPostback]]:
    """Create Smart Link Postback. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {}, body)


async def asyncio(
    *, client: AuthenticatedClient, body: models.CreateSmartLinkPostbackBody
) -> Envelope[models.SmartLinkPostback] | None:
    """Create Smart Link Postback. What the body holds."""
    return (await asyncio_detailed(client=client, body=body)).parsed
