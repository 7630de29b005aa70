"""`shared_free_trial_links.list_tags`: List Shared Free Trial Link Tags."""

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
    "listSharedFreeTrialLinkTags",
    resource="shared_free_trial_links",
    name="list_tags",
    method="GET",
    path="/api/{account}/shared-trial-links/{shared_trial_link_id}/tags",
    path_parameters=(Parameter("account", "account"), Parameter("shared_trial_link_id", "shared_trial_link_id")),
    repeatable=True,
    responses={"200": Answer("data", Ref("LinkTags"))},
)


def sync_detailed(
    account: str, shared_trial_link_id: int, *, client: AuthenticatedClient
) -> Response[Envelope[models.LinkTags]]:
    """List Shared Free Trial Link Tags. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "shared_trial_link_id": shared_trial_link_id})


def sync(account: str, shared_trial_link_id: int, *, client: AuthenticatedClient) -> Envelope[models.LinkTags] | None:
    """List Shared Free Trial Link Tags. What the body holds."""
    return sync_detailed(client=client, account=account, shared_trial_link_id=shared_trial_link_id).parsed


async def asyncio_detailed(
    account: str, shared_trial_link_id: int, *, client: AuthenticatedClient
) -> Response[Envelope[models.LinkTags]]:
    """List Shared Free Trial Link Tags. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account, "shared_trial_link_id": shared_trial_link_id})


async def asyncio(
    account: str, shared_trial_link_id: int, *, client: AuthenticatedClient
) -> Envelope[models.LinkTags] | None:
    """List Shared Free Trial Link Tags. What the body holds."""
    return (await asyncio_detailed(client=client, account=account, shared_trial_link_id=shared_trial_link_id)).parsed
