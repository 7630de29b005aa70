"""`saved_for_later_posts.enable_automatic_posting`: Enable/Update Automatic Posting."""

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

OPERATION: Operation[models.AutomationPeriod] = Operation(
    "enableUpdateAutomaticPosting",
    resource="saved_for_later_posts",
    name="enable_automatic_posting",
    method="PATCH",
    path="/api/{account}/saved-for-later/posts/settings/enable-or-update-automatic-posting",
    path_parameters=(Parameter("account", "account"),),
    media_type="application/json",
    body=(Parameter("period", "period", required=True),),
    body_required=True,
    repeatable=True,
    responses={"200": Answer("data", Ref("AutomationPeriod"))},
)


def sync_detailed(
    account: str, *, client: AuthenticatedClient, body: models.EnableUpdateAutomaticPostingBody
) -> Response[Envelope[models.AutomationPeriod]]:
    """Enable/Update Automatic Posting. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account}, body)


def sync(
    account: str, *, client: AuthenticatedClient, body: models.EnableUpdateAutomaticPostingBody
) -> Envelope[models.AutomationPeriod] | None:
    """Enable/Update Automatic Posting. What the body holds."""
    return sync_detailed(client=client, body=body, account=account).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient, body: models.EnableUpdateAutomaticPostingBody
) -> Response[Envelope[models.AutomationPeriod]]:
    """Enable/Update Automatic Posting. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account}, body)


async def asyncio(
    account: str, *, client: AuthenticatedClient, body: models.EnableUpdateAutomaticPostingBody
) -> Envelope[models.AutomationPeriod] | None:
    """Enable/Update Automatic Posting. What the body holds."""
    return (await asyncio_detailed(client=client, body=body, account=account)).parsed
