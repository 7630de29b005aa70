"""`chargebacks.get_ratio`: Calculate Chargeback Ratio."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ...runtime.operation import Operation
from ...runtime.request import Parameter
from ...runtime.response import Answer
from ...runtime.shapes import Ref
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ... import models
    from ...client import AuthenticatedClient
    from ...runtime.response import Envelope
    from ...types import Response

OPERATION: Operation[models.ChargebackRatio] = Operation(
    "calculateChargebackRatio",
    resource="chargebacks",
    name="get_ratio",
    method="GET",
    path="/api/{account}/chargebacks/ratio",
    path_parameters=(Parameter("account", "account"),),
    query=(
        Parameter("end_date", "end_date", date_format="%Y-%m-%dT%H:%M:%S%:z"),
        Parameter("start_date", "start_date", date_format="%Y-%m-%dT%H:%M:%S%:z"),
    ),
    repeatable=True,
    responses={"200": Answer("data", Ref("ChargebackRatio"))},
)


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient,
    end_date: str | dt.datetime | dt.date | Unset = UNSET,
    start_date: str | dt.datetime | dt.date | Unset = UNSET,
) -> Response[Envelope[models.ChargebackRatio]]:
    """Calculate Chargeback Ratio. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "end_date": end_date, "start_date": start_date})


def sync(
    account: str,
    *,
    client: AuthenticatedClient,
    end_date: str | dt.datetime | dt.date | Unset = UNSET,
    start_date: str | dt.datetime | dt.date | Unset = UNSET,
) -> Envelope[models.ChargebackRatio] | None:
    """Calculate Chargeback Ratio. What the body holds."""
    return sync_detailed(client=client, account=account, end_date=end_date, start_date=start_date).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient,
    end_date: str | dt.datetime | dt.date | Unset = UNSET,
    start_date: str | dt.datetime | dt.date | Unset = UNSET,
) -> Response[Envelope[models.ChargebackRatio]]:
    """Calculate Chargeback Ratio. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account, "end_date": end_date, "start_date": start_date})


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient,
    end_date: str | dt.datetime | dt.date | Unset = UNSET,
    start_date: str | dt.datetime | dt.date | Unset = UNSET,
) -> Envelope[models.ChargebackRatio] | None:
    """Calculate Chargeback Ratio. What the body holds."""
    return (await asyncio_detailed(client=client, account=account, end_date=end_date, start_date=start_date)).parsed
