"""`post_labels.list`: List Labels."""

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

OPERATION: Operation[models.LabelPage] = Operation(
    "listLabels",
    resource="post_labels",
    name="list",
    method="GET",
    path="/api/{account}/posts/labels",
    path_parameters=(Parameter("account", "account"),),
    query=(Parameter("limit", "limit"), Parameter("offset", "offset")),
    repeatable=True,
    paging=Paging("offset", "list", Ref("Label"), moves="offset", next="nextOffset", has_more="hasMore", size="limit"),
    responses={"200": Answer("data", Ref("LabelPage"))},
)


def sync_detailed(
    account: str, *, client: AuthenticatedClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Response[Envelope[models.LabelPage]]:
    """List Labels. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "limit": limit, "offset": offset})


def sync(
    account: str, *, client: AuthenticatedClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Envelope[models.LabelPage] | None:
    """List Labels. What the body holds."""
    return sync_detailed(client=client, account=account, limit=limit, offset=offset).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Response[Envelope[models.LabelPage]]:
    """List Labels. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account, "limit": limit, "offset": offset})


async def asyncio(
    account: str, *, client: AuthenticatedClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Envelope[models.LabelPage] | None:
    """List Labels. What the body holds."""
    return (await asyncio_detailed(client=client, account=account, limit=limit, offset=offset)).parsed
