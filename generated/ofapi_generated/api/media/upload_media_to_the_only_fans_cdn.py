"""`media.upload`: Upload media to the OnlyFans CDN."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.operation import Operation
from ...runtime.price import Price
from ...runtime.request import Parameter
from ...runtime.response import Answer
from ...runtime.shapes import Ref
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ... import models
    from ...client import AuthenticatedClient
    from ...runtime.response import Envelope
    from ...types import Response

OPERATION: Operation[models.UploadedMedia] = Operation(
    "uploadMediaToTheOnlyFansCDN",
    resource="media",
    name="upload",
    method="POST",
    path="/api/{account}/media/upload",
    path_parameters=(Parameter("account", "account"),),
    media_type="multipart/form-data",
    body=(
        Parameter("async_", "async"),
        Parameter("file", "file", file=True),
        Parameter("file_url", "file_url", text=True),
        Parameter("type", "type"),
    ),
    price=Price(per_megabyte=3, open_with=("file_url",)),
    responses={"200": Answer("bare", Ref("UploadedMedia"))},
)


def sync_detailed(
    account: str, *, client: AuthenticatedClient, body: models.UploadMediaToTheOnlyFansCdnBody | Unset = UNSET
) -> Response[Envelope[models.UploadedMedia]]:
    """Upload media to the OnlyFans CDN. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account}, body or None)


def sync(
    account: str, *, client: AuthenticatedClient, body: models.UploadMediaToTheOnlyFansCdnBody | Unset = UNSET
) -> Envelope[models.UploadedMedia] | None:
    """Upload media to the OnlyFans CDN. What the body holds."""
    return sync_detailed(client=client, body=body, account=account).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient, body: models.UploadMediaToTheOnlyFansCdnBody | Unset = UNSET
) -> Response[Envelope[models.UploadedMedia]]:
    """Upload media to the OnlyFans CDN. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account}, body or None)


async def asyncio(
    account: str, *, client: AuthenticatedClient, body: models.UploadMediaToTheOnlyFansCdnBody | Unset = UNSET
) -> Envelope[models.UploadedMedia] | None:
    """Upload media to the OnlyFans CDN. What the body holds."""
    return (await asyncio_detailed(client=client, body=body, account=account)).parsed
