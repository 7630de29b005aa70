"""`smart_link_postbacks.get`: Show Smart Link Postback."""

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
    "showSmartLinkPostback",
    resource="smart_link_postbacks",
    name="get",
    method="GET",
    path="/api/smart-link-postbacks/{postback_id}",
    path_parameters=(Parameter("postback_id", "postback_id"),),
    repeatable=True,
    responses={"200": Answer("data", Ref("SmartLinkPostback"))},
)


def sync_detailed(postback_id: int, *, client: AuthenticatedClient) -> Response[Envelope[models.SmartLinkPostback]]:
    """Show Smart Link Postback. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"postback_id": postback_id})


def sync(postback_id: int, *, client: AuthenticatedClient) -> Envelope[models.SmartLinkPostback] | None:
    """Show Smart Link Postback. What the body holds."""
    return sync_detailed(client=client, postback_id=postback_id).parsed


async def asyncio_detailed(
    postback_id: int, *, client: AuthenticatedClient
) -> Response[Envelope[models.SmartLinkPostback]]:
    """Show Smart Link Postback. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"postback_id": postback_id})


async def asyncio(postback_id: int, *, client: AuthenticatedClient) -> Envelope[models.SmartLinkPostback] | None:
    """Show Smart Link Postback. What the body holds."""
    return (await asyncio_detailed(client=client, postback_id=postback_id)).parsed
