"""`free_trial_links.list_subscribers`: List Free Trial Link Subscribers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.operation import Operation
from ...runtime.paging import Paging
from ...runtime.request import Parameter
from ...runtime.response import Answer
from ...runtime.shapes import Ref

if TYPE_CHECKING:
    from ... import models
    from ...client import AuthenticatedClient
    from ...runtime.response import Envelope
    from ...types import Response

OPERATION: Operation[models.FanPage] = Operation(
    "listFreeTrialLinkSubscribers",
    resource="free_trial_links",
    name="list_subscribers",
    method="GET",
    path="/api/{account}/trial-links/{trial_link_id}/subscribers",
    path_parameters=(Parameter("account", "account"), Parameter("trial_link_id", "trial_link_id")),
    query=(Parameter("limit", "limit", required=True), Parameter("offset", "offset", required=True)),
    repeatable=True,
    paging=Paging("offset", "list", Ref("Fan"), moves="offset", has_more="hasMore", size="limit", default_size=10),
    responses={"200": Answer("data", Ref("FanPage"))},
)


def sync_detailed(
    account: str, trial_link_id: int, *, client: AuthenticatedClient, limit: int, offset: int
) -> Response[Envelope[models.FanPage]]:
    """List Free Trial Link Subscribers. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(
        client, OPERATION, {"account": account, "trial_link_id": trial_link_id, "limit": limit, "offset": offset}
    )


def sync(
    account: str, trial_link_id: int, *, client: AuthenticatedClient, limit: int, offset: int
) -> Envelope[models.FanPage] | None:
    """List Free Trial Link Subscribers. What the body holds."""
    return sync_detailed(client=client, account=account, trial_link_id=trial_link_id, limit=limit, offset=offset).parsed


async def asyncio_detailed(
    account: str, trial_link_id: int, *, client: AuthenticatedClient, limit: int, offset: int
) -> Response[Envelope[models.FanPage]]:
    """List Free Trial Link Subscribers. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(
        client, OPERATION, {"account": account, "trial_link_id": trial_link_id, "limit": limit, "offset": offset}
    )


async def asyncio(
    account: str, trial_link_id: int, *, client: AuthenticatedClient, limit: int, offset: int
) -> Envelope[models.FanPage] | None:
    """List Free Trial Link Subscribers. What the body holds."""
    return (
        await asyncio_detailed(client=client, account=account, trial_link_id=trial_link_id, limit=limit, offset=offset)
    ).parsed
