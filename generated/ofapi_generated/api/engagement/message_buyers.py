"""`engagement.list_message_buyers`: Message Buyers."""

from __future__ import annotations

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

OPERATION: Operation[models.FanPage] = Operation(
    "messageBuyers",
    resource="engagement",
    name="list_message_buyers",
    method="GET",
    path="/api/{account}/engagement/messages/{message_id}/buyers",
    path_parameters=(Parameter("account", "account"), Parameter("message_id", "message_id")),
    query=(
        Parameter("limit", "limit"),
        Parameter("marker", "marker"),
        Parameter("offset", "offset"),
        Parameter("skip_users", "skip_users"),
        Parameter("skip_users_dups", "skip_users_dups"),
    ),
    repeatable=True,
    paging=Paging("next_page", "list", Ref("Fan"), moves="offset", has_more="hasMore", size="limit"),
    responses={"200": Answer("data", Ref("FanPage"))},
)


def sync_detailed(
    account: str,
    message_id: int | str,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    marker: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    skip_users: str | Unset = UNSET,
    skip_users_dups: int | Unset = UNSET,
) -> Response[Envelope[models.FanPage]]:
    """Message Buyers. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(
        client,
        OPERATION,
        {
            "account": account,
            "message_id": message_id,
            "limit": limit,
            "marker": marker,
            "offset": offset,
            "skip_users": skip_users,
            "skip_users_dups": skip_users_dups,
        },
    )


def sync(
    account: str,
    message_id: int | str,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    marker: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    skip_users: str | Unset = UNSET,
    skip_users_dups: int | Unset = UNSET,
) -> Envelope[models.FanPage] | None:
    """Message Buyers. What the body holds."""
    return sync_detailed(
        client=client,
        account=account,
        message_id=message_id,
        limit=limit,
        marker=marker,
        offset=offset,
        skip_users=skip_users,
        skip_users_dups=skip_users_dups,
    ).parsed


async def asyncio_detailed(
    account: str,
    message_id: int | str,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    marker: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    skip_users: str | Unset = UNSET,
    skip_users_dups: int | Unset = UNSET,
) -> Response[Envelope[models.FanPage]]:
    """Message Buyers. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(
        client,
        OPERATION,
        {
            "account": account,
            "message_id": message_id,
            "limit": limit,
            "marker": marker,
            "offset": offset,
            "skip_users": skip_users,
            "skip_users_dups": skip_users_dups,
        },
    )


async def asyncio(
    account: str,
    message_id: int | str,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    marker: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    skip_users: str | Unset = UNSET,
    skip_users_dups: int | Unset = UNSET,
) -> Envelope[models.FanPage] | None:
    """Message Buyers. What the body holds."""
    return (
        await asyncio_detailed(
            client=client,
            account=account,
            message_id=message_id,
            limit=limit,
            marker=marker,
            offset=offset,
            skip_users=skip_users,
            skip_users_dups=skip_users_dups,
        )
    ).parsed
