"""`media.scrape`: [Deprecated] Scrape media from the OnlyFans CDN."""

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

OPERATION: Operation[models.ScrapedMedia] = Operation(
    "deprecatedScrapeMediaFromTheOnlyFansCDN",
    resource="media",
    name="scrape",
    method="POST",
    path="/api/{account}/media/scrape",
    path_parameters=(Parameter("account", "account"),),
    media_type="application/json",
    body=(
        Parameter("expiration_date", "expiration_date", date_format="%Y-%m-%dT%H:%M:%S%:z", text=True),
        Parameter("file_type", "file_type"),
        Parameter("media_id", "media_id"),
        Parameter("public", "public"),
        Parameter("url", "url", text=True),
    ),
    price=Price(open=True),
    responses={"200": Answer("bare", Ref("ScrapedMedia"))},
)


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient,
    body: models.DeprecatedScrapeMediaFromTheOnlyFansCdnBody | Unset = UNSET,
) -> Response[Envelope[models.ScrapedMedia]]:
    """[Deprecated] Scrape media from the OnlyFans CDN. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account}, body or None)


def sync(
    account: str,
    *,
    client: AuthenticatedClient,
    body: models.DeprecatedScrapeMediaFromTheOnlyFansCdnBody | Unset = UNSET,
) -> Envelope[models.ScrapedMedia] | None:
    """[Deprecated] Scrape media from the OnlyFans CDN. What the body holds."""
    return sync_detailed(client=client, body=body, account=account).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient,
    body: models.DeprecatedScrapeMediaFromTheOnlyFansCdnBody | Unset = UNSET,
) -> Response[Envelope[models.ScrapedMedia]]:
    """[Deprecated] Scrape media from the OnlyFans CDN. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account}, body or None)


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient,
    body: models.DeprecatedScrapeMediaFromTheOnlyFansCdnBody | Unset = UNSET,
) -> Envelope[models.ScrapedMedia] | None:
    """[Deprecated] Scrape media from the OnlyFans CDN. What the body holds."""
    return (await asyncio_detailed(client=client, body=body, account=account)).parsed
