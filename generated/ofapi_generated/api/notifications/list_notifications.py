"""`notifications.list`: List Notifications."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

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

OPERATION: Operation[models.NotificationPage] = Operation(
    "listNotifications",
    resource="notifications",
    name="list",
    method="GET",
    path="/api/{account}/notifications",
    path_parameters=(Parameter("account", "account"),),
    query=(
        Parameter("from_id", "from_id"),
        Parameter("limit", "limit"),
        Parameter("skip_users", "skip_users"),
        Parameter("type", "type"),
    ),
    repeatable=True,
    paging=Paging(
        "first_id", "list", Ref("Notification"), moves="from_id", has_more="hasMore", size="limit", default_size=10
    ),
    responses={"200": Answer("data", Ref("NotificationPage"))},
)


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient,
    from_id: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    skip_users: Literal["all", "none"] | Unset = UNSET,
    type: Literal[
        "all", "subscriptions", "onlyfans", "purchases", "tips", "tags", "comments", "mentions", "likes", "promotions"
    ]
    | Unset = UNSET,
) -> Response[Envelope[models.NotificationPage]]:
    """List Notifications. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(
        client,
        OPERATION,
        {"account": account, "from_id": from_id, "limit": limit, "skip_users": skip_users, "type": type},
    )


def sync(
    account: str,
    *,
    client: AuthenticatedClient,
    from_id: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    skip_users: Literal["all", "none"] | Unset = UNSET,
    type: Literal[
        "all", "subscriptions", "onlyfans", "purchases", "tips", "tags", "comments", "mentions", "likes", "promotions"
    ]
    | Unset = UNSET,
) -> Envelope[models.NotificationPage] | None:
    """List Notifications. What the body holds."""
    return sync_detailed(
        client=client, account=account, from_id=from_id, limit=limit, skip_users=skip_users, type=type
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient,
    from_id: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    skip_users: Literal["all", "none"] | Unset = UNSET,
    type: Literal[
        "all", "subscriptions", "onlyfans", "purchases", "tips", "tags", "comments", "mentions", "likes", "promotions"
    ]
    | Unset = UNSET,
) -> Response[Envelope[models.NotificationPage]]:
    """List Notifications. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(
        client,
        OPERATION,
        {"account": account, "from_id": from_id, "limit": limit, "skip_users": skip_users, "type": type},
    )


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient,
    from_id: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    skip_users: Literal["all", "none"] | Unset = UNSET,
    type: Literal[
        "all", "subscriptions", "onlyfans", "purchases", "tips", "tags", "comments", "mentions", "likes", "promotions"
    ]
    | Unset = UNSET,
) -> Envelope[models.NotificationPage] | None:
    """List Notifications. What the body holds."""
    return (
        await asyncio_detailed(
            client=client, account=account, from_id=from_id, limit=limit, skip_users=skip_users, type=type
        )
    ).parsed
