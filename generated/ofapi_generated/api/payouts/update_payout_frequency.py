"""`payouts.update_frequency`: Update Payout Frequency."""

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
    "updatePayoutFrequency",
    resource="payouts",
    name="update_frequency",
    method="PATCH",
    path="/api/{account}/payouts/payout-frequency",
    path_parameters=(Parameter("account", "account"),),
    media_type="application/json",
    body=(Parameter("frequency", "frequency", required=True),),
    body_required=True,
    repeatable=True,
    responses={"200": Answer("data", Ref("Success"))},
)


def sync_detailed(
    account: str, *, client: AuthenticatedClient, body: models.UpdatePayoutFrequencyBody
) -> Response[Envelope[models.Success]]:
    """Update Payout Frequency. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account}, body)


def sync(
    account: str, *, client: AuthenticatedClient, body: models.UpdatePayoutFrequencyBody
) -> Envelope[models.Success] | None:
    """Update Payout Frequency. What the body holds."""
    return sync_detailed(client=client, body=body, account=account).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient, body: models.UpdatePayoutFrequencyBody
) -> Response[Envelope[models.Success]]:
    """Update Payout Frequency. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account}, body)


async def asyncio(
    account: str, *, client: AuthenticatedClient, body: models.UpdatePayoutFrequencyBody
) -> Envelope[models.Success] | None:
    """Update Payout Frequency. What the body holds."""
    return (await asyncio_detailed(client=client, body=body, account=account)).parsed
