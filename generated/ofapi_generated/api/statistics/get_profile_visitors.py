"""`statistics.get_profile_visitors`: Get Profile Visitors."""

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

OPERATION: Operation[models.ProfileVisitors] = Operation(
    "getProfileVisitors",
    resource="statistics",
    name="get_profile_visitors",
    method="GET",
    path="/api/{account}/statistics/reach/profile-visitors",
    path_parameters=(Parameter("account", "account"),),
    query=(
        Parameter("end_date", "end_date", required=True, date_format="%Y-%m-%dT%H:%M:%S%:z"),
        Parameter("start_date", "start_date", required=True, date_format="%Y-%m-%dT%H:%M:%S%:z"),
        Parameter("filter", "filter"),
        Parameter("limit", "limit"),
        Parameter("type", "type"),
    ),
    repeatable=True,
    responses={"200": Answer("data", Ref("ProfileVisitors"))},
)


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient,
    end_date: str | dt.datetime | dt.date,
    start_date: str | dt.datetime | dt.date,
    filter: Literal["chart", "topCountries"] | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    type: Literal["total", "users", "guests"] | None | Unset = UNSET,
) -> Response[Envelope[models.ProfileVisitors]]:
    """Get Profile Visitors. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(
        client,
        OPERATION,
        {
            "account": account,
            "end_date": end_date,
            "start_date": start_date,
            "filter": filter,
            "limit": limit,
            "type": type,
        },
    )


def sync(
    account: str,
    *,
    client: AuthenticatedClient,
    end_date: str | dt.datetime | dt.date,
    start_date: str | dt.datetime | dt.date,
    filter: Literal["chart", "topCountries"] | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    type: Literal["total", "users", "guests"] | None | Unset = UNSET,
) -> Envelope[models.ProfileVisitors] | None:
    """Get Profile Visitors. What the body holds."""
    return sync_detailed(
        client=client, account=account, end_date=end_date, start_date=start_date, filter=filter, limit=limit, type=type
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient,
    end_date: str | dt.datetime | dt.date,
    start_date: str | dt.datetime | dt.date,
    filter: Literal["chart", "topCountries"] | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    type: Literal["total", "users", "guests"] | None | Unset = UNSET,
) -> Response[Envelope[models.ProfileVisitors]]:
    """Get Profile Visitors. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(
        client,
        OPERATION,
        {
            "account": account,
            "end_date": end_date,
            "start_date": start_date,
            "filter": filter,
            "limit": limit,
            "type": type,
        },
    )


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient,
    end_date: str | dt.datetime | dt.date,
    start_date: str | dt.datetime | dt.date,
    filter: Literal["chart", "topCountries"] | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    type: Literal["total", "users", "guests"] | None | Unset = UNSET,
) -> Envelope[models.ProfileVisitors] | None:
    """Get Profile Visitors. What the body holds."""
    return (
        await asyncio_detailed(
            client=client,
            account=account,
            end_date=end_date,
            start_date=start_date,
            filter=filter,
            limit=limit,
            type=type,
        )
    ).parsed
