"""`smart_links.list_tags`: List Smart Link Tags."""

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
    "listSmartLinkTags",
    resource="smart_links",
    name="list_tags",
    method="GET",
    path="/api/smart-links/{smart_link_id}/tags",
    path_parameters=(Parameter("smart_link_id", "smart_link_id"),),
    repeatable=True,
    responses={"200": Answer("data", Ref("LinkTags"))},
)


def sync_detailed(smart_link_id: str, *, client: AuthenticatedClient) -> Response[Envelope[models.LinkTags]]:
    """List Smart Link Tags. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"smart_link_id": smart_link_id})


def sync(smart_link_id: str, *, client: AuthenticatedClient) -> Envelope[models.LinkTags] | None:
    """List Smart Link Tags. What the body holds."""
    return sync_detailed(client=client, smart_link_id=smart_link_id).parsed


async def asyncio_detailed(smart_link_id: str, *, client: AuthenticatedClient) -> Response[Envelope[models.LinkTags]]:
    """List Smart Link Tags. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"smart_link_id": smart_link_id})


async def asyncio(smart_link_id: str, *, client: AuthenticatedClient) -> Envelope[models.LinkTags] | None:
    """List Smart Link Tags. What the body holds."""
    return (await asyncio_detailed(client=client, smart_link_id=smart_link_id)).parsed
