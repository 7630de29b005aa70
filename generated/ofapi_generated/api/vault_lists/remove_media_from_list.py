"""`vault_lists.remove_media`: Remove Media From List."""

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
    "removeMediaFromList",
    resource="vault_lists",
    name="remove_media",
    method="DELETE",
    path="/api/{account}/media/vault/lists/{list_id}/media",
    path_parameters=(Parameter("account", "account"), Parameter("list_id", "list_id")),
    media_type="application/json",
    body=(Parameter("media_ids", "mediaIds", required=True),),
    body_required=True,
    repeatable=True,
    responses={"200": Answer("data", Ref("VaultList"))},
)


def sync_detailed(
    account: str, list_id: int | str, *, client: AuthenticatedClient, body: models.RemoveMediaFromListBody
) -> Response[Envelope[models.VaultList]]:
    """Remove Media From List. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "list_id": list_id}, body)


def sync(
    account: str, list_id: int | str, *, client: AuthenticatedClient, body: models.RemoveMediaFromListBody
) -> Envelope[models.VaultList] | None:
    """Remove Media From List. What the body holds."""
    return sync_detailed(client=client, body=body, account=account, list_id=list_id).parsed


async def asyncio_detailed(
    account: str, list_id: int | str, *, client: AuthenticatedClient, body: models.RemoveMediaFromListBody
) -> Response[Envelope[models.VaultList]]:
    """Remove Media From List. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account, "list_id": list_id}, body)


async def asyncio(
    account: str, list_id: int | str, *, client: AuthenticatedClient, body: models.RemoveMediaFromListBody
) -> Envelope[models.VaultList] | None:
    """Remove Media From List. What the body holds."""
    return (await asyncio_detailed(client=client, body=body, account=account, list_id=list_id)).parsed
