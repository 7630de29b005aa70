"""`smart_links.remove_tags`: Remove Smart Link Tags."""

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

OPERATION: Operation[models.LinkTags] = Operation(
    "removeSmartLinkTags",
    resource="smart_links",
    name="remove_tags",
    method="DELETE",
    path="/api/smart-links/{smart_link_id}/tags",
    path_parameters=(Parameter("smart_link_id", "smart_link_id"),),
    media_type="application/json",
    body=(Parameter("tags", "tags", required=True),),
    body_required=True,
    repeatable=True,
    responses={"200": Answer("data", Ref("LinkTags"))},
)


def sync_detailed(
    smart_link_id: str, *, client: AuthenticatedClient, body: models.RemoveSmartLinkTagsBody
) -> Response[Envelope[models.LinkTags]]:
    """Remove Smart Link Tags. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"smart_link_id": smart_link_id}, body)


def sync(
    smart_link_id: str, *, client: AuthenticatedClient, body: models.RemoveSmartLinkTagsBody
) -> Envelope[models.LinkTags] | None:
    """Remove Smart Link Tags. What the body holds."""
    return sync_detailed(client=client, body=body, smart_link_id=smart_link_id).parsed


async def asyncio_detailed(
    smart_link_id: str, *, client: AuthenticatedClient, body: models.RemoveSmartLinkTagsBody
) -> Response[Envelope[models.LinkTags]]:
    """Remove Smart Link Tags. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"smart_link_id": smart_link_id}, body)


async def asyncio(
    smart_link_id: str, *, client: AuthenticatedClient, body: models.RemoveSmartLinkTagsBody
) -> Envelope[models.LinkTags] | None:
    """Remove Smart Link Tags. What the body holds."""
    return (await asyncio_detailed(client=client, body=body, smart_link_id=smart_link_id)).parsed
