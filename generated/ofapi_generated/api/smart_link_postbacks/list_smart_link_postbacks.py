"""`smart_link_postbacks.list`: List Smart Link Postbacks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.operation import Operation
from ...runtime.response import Answer
from ...runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from ... import models
    from ...client import AuthenticatedClient
    from ...runtime.response import Envelope
    from ...types import Response

OPERATION: Operation[list[models.SmartLinkPostback]] = Operation(
    "listSmartLinkPostbacks",
    resource="smart_link_postbacks",
    name="list",
    method="GET",
    path="/api/smart-link-postbacks",
    repeatable=True,
    responses={"200": Answer("data", ListOf(Ref("SmartLinkPostback")))},
)


def sync_detailed(*, client: AuthenticatedClient) -> Response[Envelope[list[models.SmartLinkPostback]]]:
    """List Smart Link Postbacks. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {})


def sync(*, client: AuthenticatedClient) -> Envelope[list[models.SmartLinkPostback]] | None:
    """List Smart Link Postbacks. What the body holds."""
    return sync_detailed(client=client).parsed


async def asyncio_detailed(*, client: AuthenticatedClient) -> Response[Envelope[list[models.SmartLinkPostback]]]:
    """List Smart Link Postbacks. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {})


async def asyncio(*, client: AuthenticatedClient) -> Envelope[list[models.SmartLinkPostback]] | None:
    """List Smart Link Postbacks. What the body holds."""
    return (await asyncio_detailed(client=client)).parsed
