"""`free_trial_links.list_tags`: List Free Trial Link Tags."""

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
    "listFreeTrialLinkTags",
    resource="free_trial_links",
    name="list_tags",
    method="GET",
    path="/api/{account}/trial-links/{trial_link_id}/tags",
    path_parameters=(Parameter("account", "account"), Parameter("trial_link_id", "trial_link_id")),
    repeatable=True,
    responses={"200": Answer("data", Ref("LinkTags"))},
)


def sync_detailed(
    account: str, trial_link_id: int, *, client: AuthenticatedClient
) -> Response[Envelope[models.LinkTags]]:
    """List Free Trial Link Tags. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "trial_link_id": trial_link_id})


def sync(account: str, trial_link_id: int, *, client: AuthenticatedClient) -> Envelope[models.LinkTags] | None:
    """List Free Trial Link Tags. What the body holds."""
    return sync_detailed(client=client, account=account, trial_link_id=trial_link_id).parsed


async def asyncio_detailed(
    account: str, trial_link_id: int, *, client: AuthenticatedClient
) -> Response[Envelope[models.LinkTags]]:
    """List Free Trial Link Tags. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account, "trial_link_id": trial_link_id})


async def asyncio(account: str, trial_link_id: int, *, client: AuthenticatedClient) -> Envelope[models.LinkTags] | None:
    """List Free Trial Link Tags. What the body holds."""
    return (await asyncio_detailed(client=client, account=account, trial_link_id=trial_link_id)).parsed
