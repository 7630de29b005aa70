"""`link_tags.list`: List All Link Tags."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.operation import Operation
from ...runtime.request import Parameter
from ...runtime.response import Answer
from ...runtime.shapes import Ref
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ... import models
    from ...client import AuthenticatedClient
    from ...runtime.response import Envelope
    from ...types import Response

OPERATION: Operation[models.LinkTags] = Operation(
    "listAllLinkTags",
    resource="link_tags",
    name="list",
    method="GET",
    path="/api/link-tags",
    query=(Parameter("type", "type"),),
    repeatable=True,
    responses={"200": Answer("data", Ref("LinkTags"))},
)


def sync_detailed(
    *, client: AuthenticatedClient, type: Literal["trial_links", "tracking_links", "smart_links"] | Unset = UNSET
) -> Response[Envelope[models.LinkTags]]:
    """List All Link Tags. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"type": type})


def sync(
    *, client: AuthenticatedClient, type: Literal["trial_links", "tracking_links", "smart_links"] | Unset = UNSET
) -> Envelope[models.LinkTags] | None:
    """List All Link Tags. What the body holds."""
    return sync_detailed(client=client, type=type).parsed


async def asyncio_detailed(
    *, client: AuthenticatedClient, type: Literal["trial_links", "tracking_links", "smart_links"] | Unset = UNSET
) -> Response[Envelope[models.LinkTags]]:
    """List All Link Tags. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"type": type})


async def asyncio(
    *, client: AuthenticatedClient, type: Literal["trial_links", "tracking_links", "smart_links"] | Unset = UNSET
) -> Envelope[models.LinkTags] | None:
    """List All Link Tags. What the body holds."""
    return (await asyncio_detailed(client=client, type=type)).parsed
