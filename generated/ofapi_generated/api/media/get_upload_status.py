"""`media.get_upload_status`: Get Upload Status."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.operation import Operation
from ...runtime.price import Price
from ...runtime.request import Parameter
from ...runtime.response import Answer
from ...runtime.shapes import Ref

if TYPE_CHECKING:
    from ... import models
    from ...client import AuthenticatedClient
    from ...runtime.response import Envelope
    from ...types import Response

OPERATION: Operation[models.UploadStatus] = Operation(
    "getUploadStatus",
    resource="media",
    name="get_upload_status",
    method="GET",
    path="/api/{account}/media/uploads/{upload}/status",
    path_parameters=(Parameter("account", "account"), Parameter("upload_id", "upload")),
    repeatable=True,
    price=Price(base=0),
    responses={"200": Answer("bare", Ref("UploadStatus"))},
)


def sync_detailed(
    account: str, upload_id: str, *, client: AuthenticatedClient
) -> Response[Envelope[models.UploadStatus]]:
    """Get Upload Status. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "upload_id": upload_id})


def sync(account: str, upload_id: str, *, client: AuthenticatedClient) -> Envelope[models.UploadStatus] | None:
    """Get Upload Status. What the body holds."""
    return sync_detailed(client=client, account=account, upload_id=upload_id).parsed


async def asyncio_detailed(
    account: str, upload_id: str, *, client: AuthenticatedClient
) -> Response[Envelope[models.UploadStatus]]:
    """Get Upload Status. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account, "upload_id": upload_id})


async def asyncio(account: str, upload_id: str, *, client: AuthenticatedClient) -> Envelope[models.UploadStatus] | None:
    """Get Upload Status. What the body holds."""
    return (await asyncio_detailed(client=client, account=account, upload_id=upload_id)).parsed
