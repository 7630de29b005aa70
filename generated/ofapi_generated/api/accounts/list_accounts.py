"""`accounts.list`: List Accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.operation import Operation
from ...runtime.request import Parameter
from ...runtime.response import Answer
from ...runtime.shapes import ListOf, Ref
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ... import models
    from ...client import AuthenticatedClient
    from ...runtime.response import Envelope
    from ...types import Response

OPERATION: Operation[list[models.Account]] = Operation(
    "listAccounts",
    resource="accounts",
    name="list",
    method="GET",
    path="/api/accounts",
    query=(
        Parameter("onlyfans_email", "onlyfans_email"),
        Parameter("onlyfans_id", "onlyfans_id"),
        Parameter("onlyfans_username", "onlyfans_username"),
    ),
    repeatable=True,
    responses={"200": Answer("bare", ListOf(Ref("Account")))},
)


def sync_detailed(
    *,
    client: AuthenticatedClient,
    onlyfans_email: str | None | Unset = UNSET,
    onlyfans_id: str | None | Unset = UNSET,
    onlyfans_username: str | None | Unset = UNSET,
) -> Response[Envelope[list[models.Account]]]:
    """List Accounts. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(
        client,
        OPERATION,
        {"onlyfans_email": onlyfans_email, "onlyfans_id": onlyfans_id, "onlyfans_username": onlyfans_username},
    )


def sync(
    *,
    client: AuthenticatedClient,
    onlyfans_email: str | None | Unset = UNSET,
    onlyfans_id: str | None | Unset = UNSET,
    onlyfans_username: str | None | Unset = UNSET,
) -> Envelope[list[models.Account]] | None:
    """List Accounts. What the body holds."""
    return sync_detailed(
        client=client, onlyfans_email=onlyfans_email, onlyfans_id=onlyfans_id, onlyfans_username=onlyfans_username
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    onlyfans_email: str | None | Unset = UNSET,
    onlyfans_id: str | None | Unset = UNSET,
    onlyfans_username: str | None | Unset = UNSET,
) -> Response[Envelope[list[models.Account]]]:
    """List Accounts. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(
        client,
        OPERATION,
        {"onlyfans_email": onlyfans_email, "onlyfans_id": onlyfans_id, "onlyfans_username": onlyfans_username},
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    onlyfans_email: str | None | Unset = UNSET,
    onlyfans_id: str | None | Unset = UNSET,
    onlyfans_username: str | None | Unset = UNSET,
) -> Envelope[list[models.Account]] | None:
    """List Accounts. What the body holds."""
    return (
        await asyncio_detailed(
            client=client, onlyfans_email=onlyfans_email, onlyfans_id=onlyfans_id, onlyfans_username=onlyfans_username
        )
    ).parsed
