"""`banned_words.list`: List Banned Words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.operation import Operation
from ...runtime.paging import Paging
from ...runtime.request import Parameter
from ...runtime.response import Answer
from ...runtime.shapes import ListOf, Ref
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ... import models
    from ...client import AuthenticatedClient
    from ...runtime.response import Envelope
    from ...types import Response

OPERATION: Operation[list[models.BannedWord]] = Operation(
    "listBannedWords",
    resource="banned_words",
    name="list",
    method="GET",
    path="/api/banned-words",
    query=(
        Parameter("category", "category"),
        Parameter("risk_level", "risk_level"),
        Parameter("search", "search"),
        Parameter("per_page", "per_page"),
    ),
    repeatable=True,
    paging=Paging("next_page", "", Ref("BannedWord"), size="per_page", default_size=50, item_id="word"),
    responses={"200": Answer("data", ListOf(Ref("BannedWord")))},
)


def sync_detailed(
    *,
    client: AuthenticatedClient,
    category: str | None | Unset = UNSET,
    risk_level: Literal["strict_ban", "risky", "replace_soften"] | None | Unset = UNSET,
    search: str | None | Unset = UNSET,
    per_page: int | Unset = UNSET,
) -> Response[Envelope[list[models.BannedWord]]]:
    """List Banned Words. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(
        client, OPERATION, {"category": category, "risk_level": risk_level, "search": search, "per_page": per_page}
    )


def sync(
    *,
    client: AuthenticatedClient,
    category: str | None | Unset = UNSET,
    risk_level: Literal["strict_ban", "risky", "replace_soften"] | None | Unset = UNSET,
    search: str | None | Unset = UNSET,
    per_page: int | Unset = UNSET,
) -> Envelope[list[models.BannedWord]] | None:
    """List Banned Words. What the body holds."""
    return sync_detailed(
        client=client, category=category, risk_level=risk_level, search=search, per_page=per_page
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    category: str | None | Unset = UNSET,
    risk_level: Literal["strict_ban", "risky", "replace_soften"] | None | Unset = UNSET,
    search: str | None | Unset = UNSET,
    per_page: int | Unset = UNSET,
) -> Response[Envelope[list[models.BannedWord]]]:
    """List Banned Words. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(
        client, OPERATION, {"category": category, "risk_level": risk_level, "search": search, "per_page": per_page}
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    category: str | None | Unset = UNSET,
    risk_level: Literal["strict_ban", "risky", "replace_soften"] | None | Unset = UNSET,
    search: str | None | Unset = UNSET,
    per_page: int | Unset = UNSET,
) -> Envelope[list[models.BannedWord]] | None:
    """List Banned Words. What the body holds."""
    return (
        await asyncio_detailed(
            client=client, category=category, risk_level=risk_level, search=search, per_page=per_page
        )
    ).parsed
