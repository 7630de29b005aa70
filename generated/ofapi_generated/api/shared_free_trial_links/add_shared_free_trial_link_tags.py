"""`shared_free_trial_links.add_tags`: Add Shared Free Trial Link Tags."""

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
    "addSharedFreeTrialLinkTags",
    resource="shared_free_trial_links",
    name="add_tags",
    method="POST",
    path="/api/{account}/shared-trial-links/{shared_trial_link_id}/tags",
    path_parameters=(Parameter("account", "account"), Parameter("shared_trial_link_id", "shared_trial_link_id")),
    media_type="application/json",
    body=(Parameter("tags", "tags", required=True),),
    body_required=True,
    repeatable=True,
    responses={"200": Answer("data", Ref("LinkTags"))},
)


def sync_detailed(
    account: str, shared_trial_link_id: int, *, client: AuthenticatedClient, body: models.AddSharedFreeTrialLinkTagsBody
) -> Response[Envelope[models.LinkTags]]:
    """Add Shared Free Trial Link Tags. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "shared_trial_link_id": shared_trial_link_id}, body)


def sync(
    account: str, shared_trial_link_id: int, *, client: AuthenticatedClient, body: models.AddSharedFreeTrialLinkTagsBody
) -> Envelope[models.LinkTags] | None:
    """Add Shared Free Trial Link Tags. What the body holds."""
    return sync_detailed(client=client, body=body, account=account, shared_trial_link_id=shared_trial_link_id).parsed


async def asyncio_detailed(
    account: str, shared_trial_link_id: int, *, client: AuthenticatedClient, body: models.AddSharedFreeTrialLinkTagsBody
) -> Response[Envelope[models.LinkTags]]:
    """Add Shared Free Trial Link Tags. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account, "shared_trial_link_id": shared_trial_link_id}, body)


async def asyncio(
    account: str, shared_trial_link_id: int, *, client: AuthenticatedClient, body: models.AddSharedFreeTrialLinkTagsBody
) -> Envelope[models.LinkTags] | None:
    """Add Shared Free Trial Link Tags. What the body holds."""
    return (
        await asyncio_detailed(client=client, body=body, account=account, shared_trial_link_id=shared_trial_link_id)
    ).parsed
