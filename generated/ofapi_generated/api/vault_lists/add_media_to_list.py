"""`vault_lists.add_media`: Add Media To List."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.operation import Operation
from ...runtime.request import Parameter
from ...runtime.response import Answer
from ...runtime.shapes import Ref

if TYPE_CHECKING:
    from ... import models
    from ...client import AuthenticatedClient
    from ...runtime.response import Envelope
    from ...types import Response

OPERATION: Operation[models.VaultList] = Operation(
    "addMediaToList",
    resource="vault_lists",
    name="add_media",
    method="POST",
    path="/api/{account}/media/vault/lists/{list_id}/media",
    path_parameters=(Parameter("account", "account"), Parameter("list_id", "list_id")),
    media_type="application/json",
    body=(Parameter("media_ids", "mediaIds", required=True),),
    body_required=True,
    repeatable=True,
    responses={"200": Answer("data", Ref("VaultList"))},
)


def sync_detailed(
    account: str, list_id: int | str, *, client: AuthenticatedClient, body: models.AddMediaToListBody
) -> Response[Envelope[models.VaultList]]:
    """Add Media To List. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "list_id": list_id}, body)


def sync(
    account: str, list_id: int | str, *, client: AuthenticatedClient, body: models.AddMediaToListBody
) -> Envelope[models.VaultList] | None:
    """Add Media To List. What the body holds."""
    return sync_detailed(client=client, body=body, account=account, list_id=list_id).parsed


async def asyncio_detailed(
    account: str, list_id: int | str, *, client: AuthenticatedClient, body: models.AddMediaToListBody
) -> Response[Envelope[models.VaultList]]:
    """Add Media To List. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account, "list_id": list_id}, body)


async def asyncio(
    account: str, list_id: int | str, *, client: AuthenticatedClient, body: models.AddMediaToListBody
) -> Envelope[models.VaultList] | None:
    """Add Media To List. What the body holds."""
    return (await asyncio_detailed(client=client, body=body, account=account, list_id=list_id)).parsed
