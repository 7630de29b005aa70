"""`media.download`: Download Media from the OnlyFans CDN."""

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
    "downloadMediaFromTheOnlyFansCDN",
    resource="media",
    name="download",
    method="GET",
    path="/api/{account}/media/download/{cdnUrl}",
    path_parameters=(Parameter("account", "account"), Parameter("cdn_url", "cdnUrl")),
    repeatable=True,
    price=Price(open=True),
    responses={"302": Answer("redirect", media_types=())},
)


def sync_detailed(account: str, cdn_url: str, *, client: AuthenticatedClient) -> Response[Envelope[str | bytes]]:
    """Download Media from the OnlyFans CDN. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "cdn_url": cdn_url})


def sync(account: str, cdn_url: str, *, client: AuthenticatedClient) -> Envelope[str | bytes] | None:
    """Download Media from the OnlyFans CDN. What the body holds."""
    return sync_detailed(client=client, account=account, cdn_url=cdn_url).parsed


async def asyncio_detailed(
    account: str, cdn_url: str, *, client: AuthenticatedClient
) -> Response[Envelope[str | bytes]]:
    """Download Media from the OnlyFans CDN. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account, "cdn_url": cdn_url})


async def asyncio(account: str, cdn_url: str, *, client: AuthenticatedClient) -> Envelope[str | bytes] | None:
    """Download Media from the OnlyFans CDN. What the body holds."""
    return (await asyncio_detailed(client=client, account=account, cdn_url=cdn_url)).parsed
