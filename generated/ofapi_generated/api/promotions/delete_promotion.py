"""`promotions.delete`: Delete Promotion."""

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
    "deletePromotion",
    resource="promotions",
    name="delete",
    method="DELETE",
    path="/api/{account}/promotions/{promotion_id}",
    path_parameters=(Parameter("account", "account"), Parameter("promotion_id", "promotion_id")),
    repeatable=True,
    responses={"200": Answer("data", Ref("Success"))},
)


def sync_detailed(
    account: str, promotion_id: int | str, *, client: AuthenticatedClient
) -> Response[Envelope[models.Success]]:
    """Delete Promotion. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "promotion_id": promotion_id})


def sync(account: str, promotion_id: int | str, *, client: AuthenticatedClient) -> Envelope[models.Success] | None:
    """Delete Promotion. What the body holds."""
    return sync_detailed(client=client, account=account, promotion_id=promotion_id).parsed


async def asyncio_detailed(
    account: str, promotion_id: int | str, *, client: AuthenticatedClient
) -> Response[Envelope[models.Success]]:
    """Delete Promotion. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account, "promotion_id": promotion_id})


async def asyncio(
    account: str, promotion_id: int | str, *, client: AuthenticatedClient
) -> Envelope[models.Success] | None:
    """Delete Promotion. What the body holds."""
    return (await asyncio_detailed(client=client, account=account, promotion_id=promotion_id)).parsed
