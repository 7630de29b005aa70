"""`media_vault.delete`: Delete Vault Media."""

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

OPERATION: Operation[models.Success] = Operation(
    "deleteVaultMedia",
    resource="media_vault",
    name="delete",
    method="DELETE",
    path="/api/{account}/media/vault/delete-media",
    path_parameters=(Parameter("account", "account"),),
    media_type="application/json",
    body=(Parameter("media_ids", "mediaIds", required=True),),
    body_required=True,
    repeatable=True,
    responses={"200": Answer("data", Ref("Success"))},
)


def sync_detailed(
    account: str, *, client: AuthenticatedClient, body: models.DeleteVaultMediaBody
) -> Response[Envelope[models.Success]]:
    """Delete Vault Media. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account}, body)


def sync(
    account: str, *, client: AuthenticatedClient, body: models.DeleteVaultMediaBody
) -> Envelope[models.Success] | None:
    """Delete Vault Media. What the body holds."""
    return sync_detailed(client=client, body=body, account=account).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient, body: models.DeleteVaultMediaBody
) -> Response[Envelope[models.Success]]:
    """Delete Vault Media. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account}, body)


async def asyncio(
    account: str, *, client: AuthenticatedClient, body: models.DeleteVaultMediaBody
) -> Envelope[models.Success] | None:
    """Delete Vault Media. What the body holds."""
    return (await asyncio_detailed(client=client, body=body, account=account)).parsed
