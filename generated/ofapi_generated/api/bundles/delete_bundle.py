"""`bundles.delete`: Delete Bundle."""

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

OPERATION: Operation[models.SubscriptionBundle] = Operation(
    "deleteBundle",
    resource="bundles",
    name="delete",
    method="DELETE",
    path="/api/{account}/bundles/{bundle_id}",
    path_parameters=(Parameter("account", "account"), Parameter("bundle_id", "bundle_id")),
    repeatable=True,
    responses={"200": Answer("data", Ref("SubscriptionBundle"))},
)


def sync_detailed(
    account: str, bundle_id: int | str, *, client: AuthenticatedClient
) -> Response[Envelope[models.SubscriptionBundle]]:
    """Delete Bundle. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "bundle_id": bundle_id})


def sync(
    account: str, bundle_id: int | str, *, client: AuthenticatedClient
) -> Envelope[models.SubscriptionBundle] | None:
    """Delete Bundle. What the body holds."""
    return sync_detailed(client=client, account=account, bundle_id=bundle_id).parsed


async def asyncio_detailed(
    account: str, bundle_id: int | str, *, client: AuthenticatedClient
) -> Response[Envelope[models.SubscriptionBundle]]:
    """Delete Bundle. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account, "bundle_id": bundle_id})


async def asyncio(
    account: str, bundle_id: int | str, *, client: AuthenticatedClient
) -> Envelope[models.SubscriptionBundle] | None:
    """Delete Bundle. What the body holds."""
    return (await asyncio_detailed(client=client, account=account, bundle_id=bundle_id)).parsed
