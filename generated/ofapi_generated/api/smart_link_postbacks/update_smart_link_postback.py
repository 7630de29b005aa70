"""`smart_link_postbacks.update`: Update Smart Link Postback."""

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
    "updateSmartLinkPostback",
    resource="smart_link_postbacks",
    name="update",
    method="PATCH",
    path="/api/smart-link-postbacks/{postback_id}",
    path_parameters=(Parameter("postback_id", "postback_id"),),
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
    repeatable=True,
    responses={"200": Answer("data", Ref("SmartLinkPostback"))},
)


def sync_detailed(
    postback_id: int, *, client: AuthenticatedClient, body: models.UpdateSmartLinkPostbackBody
) -> Response[Envelope[models.SmartLinkPostback]]:
    """Update Smart Link Postback. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"postback_id": postback_id}, body)


def sync(
    postback_id: int, *, client: AuthenticatedClient, body: models.UpdateSmartLinkPostbackBody
) -> Envelope[models.SmartLinkPostback] | None:
    """Update Smart Link Postback. What the body holds."""
    return sync_detailed(client=client, body=body, postback_id=postback_id).parsed


async def asyncio_detailed(
    postback_id: int, *, client: AuthenticatedClient, body: models.UpdateSmartLinkPostbackBody
) -> Response[Envelope[models.SmartLinkPostback]]:
    """Update Smart Link Postback. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"postback_id": postback_id}, body)


async def asyncio(
    postback_id: int, *, client: AuthenticatedClient, body: models.UpdateSmartLinkPostbackBody
) -> Envelope[models.SmartLinkPostback] | None:
    """Update Smart Link Postback. What the body holds."""
    return (await asyncio_detailed(client=client, body=body, postback_id=postback_id)).parsed
