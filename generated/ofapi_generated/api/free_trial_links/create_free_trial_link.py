"""`free_trial_links.create`: Create Free Trial Link."""

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

OPERATION: Operation[models.FreeTrialLink] = Operation(
    "createFreeTrialLink",
    resource="free_trial_links",
    name="create",
    method="POST",
    path="/api/{account}/trial-links",
    path_parameters=(Parameter("account", "account"),),
    media_type="application/json",
    body=(
        Parameter("duration", "duration", required=True),
        Parameter("offer_expiration", "offerExpiration", required=True),
        Parameter("offer_limit", "offerLimit", required=True),
        Parameter("name", "name", text=True),
        Parameter("tags", "tags"),
    ),
    body_required=True,
    shown_by="free_trial_links.list",
    responses={"200": Answer("data", Ref("FreeTrialLink"))},
)


def sync_detailed(
    account: str, *, client: AuthenticatedClient, body: models.CreateFreeTrialLinkBody
) -> Response[Envelope[models.FreeTrialLink]]:
    """Create Free Trial Link. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account}, body)


def sync(
    account: str, *, client: AuthenticatedClient, body: models.CreateFreeTrialLinkBody
) -> Envelope[models.FreeTrialLink] | None:
    """Create Free Trial Link. What the body holds."""
    return sync_detailed(client=client, body=body, account=account).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient, body: models.CreateFreeTrialLinkBody
) -> Response[Envelope[models.FreeTrialLink]]:
    """Create Free Trial Link. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account}, body)


async def asyncio(
    account: str, *, client: AuthenticatedClient, body: models.CreateFreeTrialLinkBody
) -> Envelope[models.FreeTrialLink] | None:
    """Create Free Trial Link. What the body holds."""
    return (await asyncio_detailed(client=client, body=body, account=account)).parsed
