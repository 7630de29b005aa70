"""`shared_tracking_links.remove_tags`: Remove Shared Tracking Link Tags."""

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
    "removeSharedTrackingLinkTags",
    resource="shared_tracking_links",
    name="remove_tags",
    method="DELETE",
    path="/api/{account}/shared-tracking-links/{shared_tracking_link_id}/tags",
    path_parameters=(Parameter("account", "account"), Parameter("shared_tracking_link_id", "shared_tracking_link_id")),
    media_type="application/json",
    body=(Parameter("tags", "tags", required=True),),
    body_required=True,
    repeatable=True,
    responses={"200": Answer("data", Ref("LinkTags"))},
)


def sync_detailed(
    account: str,
    shared_tracking_link_id: int,
    *,
    client: AuthenticatedClient,
    body: models.RemoveSharedTrackingLinkTagsBody,
) -> Response[Envelope[models.LinkTags]]:
    """Remove Shared Tracking Link Tags. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "shared_tracking_link_id": shared_tracking_link_id}, body)


def sync(
    account: str,
    shared_tracking_link_id: int,
    *,
    client: AuthenticatedClient,
    body: models.RemoveSharedTrackingLinkTagsBody,
) -> Envelope[models.LinkTags] | None:
    """Remove Shared Tracking Link Tags. What the body holds."""
    return sync_detailed(
        client=client, body=body, account=account, shared_tracking_link_id=shared_tracking_link_id
    ).parsed


async def asyncio_detailed(
    account: str,
    shared_tracking_link_id: int,
    *,
    client: AuthenticatedClient,
    body: models.RemoveSharedTrackingLinkTagsBody,
) -> Response[Envelope[models.LinkTags]]:
    """Remove Shared Tracking Link Tags. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(
        client, OPERATION, {"account": account, "shared_tracking_link_id": shared_tracking_link_id}, body
    )


async def asyncio(
    account: str,
    shared_tracking_link_id: int,
    *,
    client: AuthenticatedClient,
    body: models.RemoveSharedTrackingLinkTagsBody,
) -> Envelope[models.LinkTags] | None:
    """Remove Shared Tracking Link Tags. What the body holds."""
    return (
        await asyncio_detailed(
            client=client, body=body, account=account, shared_tracking_link_id=shared_tracking_link_id
        )
    ).parsed
