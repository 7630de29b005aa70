"""`media_vault.get`: Get Vault Media."""

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

OPERATION: Operation[models.Media] = Operation(
    "getVaultMedia",
    resource="media_vault",
    name="get",
    method="GET",
    path="/api/{account}/media/vault/{media_id}",
    path_parameters=(Parameter("account", "account"), Parameter("media_id", "media_id")),
    repeatable=True,
    responses={"200": Answer("data", Ref("Media"))},
)


def sync_detailed(account: str, media_id: int, *, client: AuthenticatedClient) -> Response[Envelope[models.Media]]:
    """Get Vault Media. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "media_id": media_id})


def sync(account: str, media_id: int, *, client: AuthenticatedClient) -> Envelope[models.Media] | None:
    """Get Vault Media. What the body holds."""
    return sync_detailed(client=client, account=account, media_id=media_id).parsed


async def asyncio_detailed(
    account: str, media_id: int, *, client: AuthenticatedClient
) -> Response[Envelope[models.Media]]:
    """Get Vault Media. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account, "media_id": media_id})


async def asyncio(account: str, media_id: int, *, client: AuthenticatedClient) -> Envelope[models.Media] | None:
    """Get Vault Media. What the body holds."""
    return (await asyncio_detailed(client=client, account=account, media_id=media_id)).parsed
