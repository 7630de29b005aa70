"""`shared_free_trial_links.revoke_access`: Revoke Shared Free Trial Link Access."""

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

OPERATION: Operation[models.Success] = Operation(
    "revokeSharedFreeTrialLinkAccess",
    resource="shared_free_trial_links",
    name="revoke_access",
    method="DELETE",
    path="/api/{account}/shared-trial-links/{shared_trial_link_id}",
    path_parameters=(Parameter("account", "account"), Parameter("shared_trial_link_id", "shared_trial_link_id")),
    repeatable=True,
    responses={"200": Answer("data", Ref("Success"))},
)


def sync_detailed(
    account: str, shared_trial_link_id: int, *, client: AuthenticatedClient
) -> Response[Envelope[models.Success]]:
    """Revoke Shared Free Trial Link Access. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "shared_trial_link_id": shared_trial_link_id})


def sync(account: str, shared_trial_link_id: int, *, client: AuthenticatedClient) -> Envelope[models.Success] | None:
    """Revoke Shared Free Trial Link Access. What the body holds."""
    return sync_detailed(client=client, account=account, shared_trial_link_id=shared_trial_link_id).parsed


async def asyncio_detailed(
    account: str, shared_trial_link_id: int, *, client: AuthenticatedClient
) -> Response[Envelope[models.Success]]:
    """Revoke Shared Free Trial Link Access. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account, "shared_trial_link_id": shared_trial_link_id})


async def asyncio(
    account: str, shared_trial_link_id: int, *, client: AuthenticatedClient
) -> Envelope[models.Success] | None:
    """Revoke Shared Free Trial Link Access. What the body holds."""
    return (await asyncio_detailed(client=client, account=account, shared_trial_link_id=shared_trial_link_id)).parsed
