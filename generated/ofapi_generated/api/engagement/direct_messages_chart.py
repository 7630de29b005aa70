"""`engagement.get_direct_messages_chart`: Direct Messages Chart."""

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

OPERATION: Operation[models.DirectMessagesChart] = Operation(
    "directMessagesChart",
    resource="engagement",
    name="get_direct_messages_chart",
    method="GET",
    path="/api/{account}/engagement/messages/direct-messages/chart",
    path_parameters=(Parameter("account", "account"),),
    query=(
        Parameter("end_date", "endDate", date_format="%Y-%m-%dT%H:%M:%S%:z"),
        Parameter("start_date", "startDate", date_format="%Y-%m-%dT%H:%M:%S%:z"),
        Parameter("with_total", "withTotal"),
    ),
    repeatable=True,
    responses={"200": Answer("data", Ref("DirectMessagesChart"))},
)


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient,
    end_date: str | dt.datetime | dt.date | Unset = UNSET,
    start_date: str | dt.datetime | dt.date | Unset = UNSET,
    with_total: bool | Unset = UNSET,
) -> Response[Envelope[models.DirectMessagesChart]]:
    """Direct Messages Chart. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(
        client,
        OPERATION,
        {"account": account, "end_date": end_date, "start_date": start_date, "with_total": with_total},
    )


def sync(
    account: str,
    *,
    client: AuthenticatedClient,
    end_date: str | dt.datetime | dt.date | Unset = UNSET,
    start_date: str | dt.datetime | dt.date | Unset = UNSET,
    with_total: bool | Unset = UNSET,
) -> Envelope[models.DirectMessagesChart] | None:
    """Direct Messages Chart. What the body holds."""
    return sync_detailed(
        client=client, account=account, end_date=end_date, start_date=start_date, with_total=with_total
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient,
    end_date: str | dt.datetime | dt.date | Unset = UNSET,
    start_date: str | dt.datetime | dt.date | Unset = UNSET,
    with_total: bool | Unset = UNSET,
) -> Response[Envelope[models.DirectMessagesChart]]:
    """Direct Messages Chart. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(
        client,
        OPERATION,
        {"account": account, "end_date": end_date, "start_date": start_date, "with_total": with_total},
    )


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient,
    end_date: str | dt.datetime | dt.date | Unset = UNSET,
    start_date: str | dt.datetime | dt.date | Unset = UNSET,
    with_total: bool | Unset = UNSET,
) -> Envelope[models.DirectMessagesChart] | None:
    """Direct Messages Chart. What the body holds."""
    return (
        await asyncio_detailed(
            client=client, account=account, end_date=end_date, start_date=start_date, with_total=with_total
        )
    ).parsed
