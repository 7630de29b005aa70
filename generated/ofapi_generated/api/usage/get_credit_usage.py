"""`usage.get_credits`: Get Credit Usage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...runtime.operation import Operation
from ...runtime.request import Parameter
from ...runtime.response import Answer
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...runtime.response import Envelope
    from ...types import Response

OPERATION: Operation[dict[str, Any]] = Operation(
    "getCreditUsage",
    resource="usage",
    name="get_credits",
    method="GET",
    path="/api/usage/credits",
    query=(
        Parameter("include_today", "include_today"),
        Parameter("from_", "from"),
        Parameter("to", "to"),
        Parameter("group_by", "group_by"),
        Parameter("account_id", "account_id"),
    ),
    repeatable=True,
    responses={"200": Answer("data")},
)


def sync_detailed(
    *,
    client: AuthenticatedClient,
    include_today: bool | Unset = UNSET,
    from_: str | Unset = UNSET,
    to: str | Unset = UNSET,
    group_by: Literal["day", "account", "endpoint"] | Unset = UNSET,
    account_id: str | Unset = UNSET,
) -> Response[Envelope[dict[str, Any]]]:
    """Get Credit Usage. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(
        client,
        OPERATION,
        {"include_today": include_today, "from_": from_, "to": to, "group_by": group_by, "account_id": account_id},
    )


def sync(
    *,
    client: AuthenticatedClient,
    include_today: bool | Unset = UNSET,
    from_: str | Unset = UNSET,
    to: str | Unset = UNSET,
    group_by: Literal["day", "account", "endpoint"] | Unset = UNSET,
    account_id: str | Unset = UNSET,
) -> Envelope[dict[str, Any]] | None:
    """Get Credit Usage. What the body holds."""
    return sync_detailed(
        client=client, include_today=include_today, from_=from_, to=to, group_by=group_by, account_id=account_id
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    include_today: bool | Unset = UNSET,
    from_: str | Unset = UNSET,
    to: str | Unset = UNSET,
    group_by: Literal["day", "account", "endpoint"] | Unset = UNSET,
    account_id: str | Unset = UNSET,
) -> Response[Envelope[dict[str, Any]]]:
    """Get Credit Usage. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(
        client,
        OPERATION,
        {"include_today": include_today, "from_": from_, "to": to, "group_by": group_by, "account_id": account_id},
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    include_today: bool | Unset = UNSET,
    from_: str | Unset = UNSET,
    to: str | Unset = UNSET,
    group_by: Literal["day", "account", "endpoint"] | Unset = UNSET,
    account_id: str | Unset = UNSET,
) -> Envelope[dict[str, Any]] | None:
    """Get Credit Usage. What the body holds."""
    return (
        await asyncio_detailed(
            client=client, include_today=include_today, from_=from_, to=to, group_by=group_by, account_id=account_id
        )
    ).parsed
