"""`media.download_drm`: Download DRM-protected Media."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.operation import Operation
from ...runtime.price import Price
from ...runtime.request import Parameter
from ...runtime.response import Answer

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...runtime.response import Envelope
    from ...types import Response

OPERATION: Operation[str | bytes] = Operation(
    "downloadDRMProtectedMedia",
    resource="media",
    name="download_drm",
    method="GET",
    path="/api/{account}/media/download/drm/{media_id}",
    path_parameters=(Parameter("account", "account"), Parameter("media_id", "media_id")),
    repeatable=True,
    price=Price(open=True),
    responses={"302": Answer("redirect", media_types=())},
)


def sync_detailed(account: str, media_id: int | str, *, client: AuthenticatedClient) -> Response[Envelope[str | bytes]]:
    """Download DRM-protected Media. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "media_id": media_id})


def sync(account: str, media_id: int | str, *, client: AuthenticatedClient) -> Envelope[str | bytes] | None:
    """Download DRM-protected Media. What the body holds."""
    return sync_detailed(client=client, account=account, media_id=media_id).parsed


async def asyncio_detailed(
    account: str, media_id: int | str, *, client: AuthenticatedClient
) -> Response[Envelope[str | bytes]]:
    """Download DRM-protected Media. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account, "media_id": media_id})


async def asyncio(account: str, media_id: int | str, *, client: AuthenticatedClient) -> Envelope[str | bytes] | None:
    """Download DRM-protected Media. What the body holds."""
    return (await asyncio_detailed(client=client, account=account, media_id=media_id)).parsed
