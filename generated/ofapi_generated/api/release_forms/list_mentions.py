"""`release_forms.list_mentions`: List Mentions."""

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

OPERATION: Operation[models.MentionPage] = Operation(
    "listMentions",
    resource="release_forms",
    name="list_mentions",
    method="GET",
    path="/api/{account}/release-forms/mentions",
    path_parameters=(Parameter("account", "account"),),
    query=(Parameter("limit", "limit"), Parameter("offset", "offset"), Parameter("from_id", "fromId")),
    repeatable=True,
    paging=Paging("next_page", "list", Ref("Notification"), moves="offset", size="limit"),
    responses={"200": Answer("data", Ref("MentionPage"))},
)


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    from_id: int | None | Unset = UNSET,
) -> Response[Envelope[models.MentionPage]]:
    """List Mentions. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "limit": limit, "offset": offset, "from_id": from_id})


def sync(
    account: str,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    from_id: int | None | Unset = UNSET,
) -> Envelope[models.MentionPage] | None:
    """List Mentions. What the body holds."""
    return sync_detailed(client=client, account=account, limit=limit, offset=offset, from_id=from_id).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    from_id: int | None | Unset = UNSET,
) -> Response[Envelope[models.MentionPage]]:
    """List Mentions. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(
        client, OPERATION, {"account": account, "limit": limit, "offset": offset, "from_id": from_id}
    )


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    from_id: int | None | Unset = UNSET,
) -> Envelope[models.MentionPage] | None:
    """List Mentions. What the body holds."""
    return (await asyncio_detailed(client=client, account=account, limit=limit, offset=offset, from_id=from_id)).parsed
