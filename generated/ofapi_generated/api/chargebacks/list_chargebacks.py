"""`chargebacks.list`: List Chargebacks."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ...runtime.operation import Operation
from ...runtime.paging import Paging
from ...runtime.request import Parameter
from ...runtime.response import Answer
from ...runtime.shapes import Ref
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ... import models
    from ...client import AuthenticatedClient
    from ...runtime.response import Envelope
    from ...types import Response

OPERATION: Operation[models.ChargebackPage] = Operation(
    "listChargebacks",
    resource="chargebacks",
    name="list",
    method="GET",
    path="/api/{account}/chargebacks",
    path_parameters=(Parameter("account", "account"),),
    query=(
        Parameter("end_date", "end_date", date_format="%Y-%m-%dT%H:%M:%S%:z"),
        Parameter("limit", "limit"),
        Parameter("offset", "offset"),
        Parameter("start_date", "start_date", date_format="%Y-%m-%dT%H:%M:%S%:z"),
    ),
    repeatable=True,
    paging=Paging("offset", "list", Ref("Chargeback"), moves="offset", size="limit"),
    responses={"200": Answer("data", Ref("ChargebackPage"))},
)


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient,
    end_date: str | dt.datetime | dt.date | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    start_date: str | dt.datetime | dt.date | Unset = UNSET,
) -> Response[Envelope[models.ChargebackPage]]:
    """List Chargebacks. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(
        client,
        OPERATION,
        {"account": account, "end_date": end_date, "limit": limit, "offset": offset, "start_date": start_date},
    )


def sync(
    account: str,
    *,
    client: AuthenticatedClient,
    end_date: str | dt.datetime | dt.date | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    start_date: str | dt.datetime | dt.date | Unset = UNSET,
) -> Envelope[models.ChargebackPage] | None:
    """List Chargebacks. What the body holds."""
    return sync_detailed(
        client=client, account=account, end_date=end_date, limit=limit, offset=offset, start_date=start_date
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient,
    end_date: str | dt.datetime | dt.date | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    start_date: str | dt.datetime | dt.date | Unset = UNSET,
) -> Response[Envelope[models.ChargebackPage]]:
    """List Chargebacks. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(
        client,
        OPERATION,
        {"account": account, "end_date": end_date, "limit": limit, "offset": offset, "start_date": start_date},
    )


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient,
    end_date: str | dt.datetime | dt.date | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    start_date: str | dt.datetime | dt.date | Unset = UNSET,
) -> Envelope[models.ChargebackPage] | None:
    """List Chargebacks. What the body holds."""
    return (
        await asyncio_detailed(
            client=client, account=account, end_date=end_date, limit=limit, offset=offset, start_date=start_date
        )
    ).parsed
