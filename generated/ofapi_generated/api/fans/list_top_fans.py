"""`fans.list_top`: List Top Fans."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal

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

OPERATION: Operation[models.TopFans] = Operation(
    "listTopFans",
    resource="fans",
    name="list_top",
    method="GET",
    path="/api/{account}/fans/top",
    path_parameters=(Parameter("account", "account"),),
    query=(
        Parameter("by", "by"),
        Parameter("end_date", "end_date", date_format="%Y-%m-%dT%H:%M:%S%:z"),
        Parameter("start_date", "start_date", date_format="%Y-%m-%dT%H:%M:%S%:z"),
    ),
    repeatable=True,
    responses={"200": Answer("data", Ref("TopFans"))},
)


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient,
    by: Literal["total", "subscribes", "tips", "messages", "post", "streams"] | None | Unset = UNSET,
    end_date: str | dt.datetime | dt.date | None | Unset = UNSET,
    start_date: str | dt.datetime | dt.date | None | Unset = UNSET,
) -> Response[Envelope[models.TopFans]]:
    """List Top Fans. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "by": by, "end_date": end_date, "start_date": start_date})


def sync(
    account: str,
    *,
    client: AuthenticatedClient,
    by: Literal["total", "subscribes", "tips", "messages", "post", "streams"] | None | Unset = UNSET,
    end_date: str | dt.datetime | dt.date | None | Unset = UNSET,
    start_date: str | dt.datetime | dt.date | None | Unset = UNSET,
) -> Envelope[models.TopFans] | None:
    """List Top Fans. What the body holds."""
    return sync_detailed(client=client, account=account, by=by, end_date=end_date, start_date=start_date).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient,
    by: Literal["total", "subscribes", "tips", "messages", "post", "streams"] | None | Unset = UNSET,
    end_date: str | dt.datetime | dt.date | None | Unset = UNSET,
    start_date: str | dt.datetime | dt.date | None | Unset = UNSET,
) -> Response[Envelope[models.TopFans]]:
    """List Top Fans. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(
        client, OPERATION, {"account": account, "by": by, "end_date": end_date, "start_date": start_date}
    )


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient,
    by: Literal["total", "subscribes", "tips", "messages", "post", "streams"] | None | Unset = UNSET,
    end_date: str | dt.datetime | dt.date | None | Unset = UNSET,
    start_date: str | dt.datetime | dt.date | None | Unset = UNSET,
) -> Envelope[models.TopFans] | None:
    """List Top Fans. What the body holds."""
    return (
        await asyncio_detailed(client=client, account=account, by=by, end_date=end_date, start_date=start_date)
    ).parsed
