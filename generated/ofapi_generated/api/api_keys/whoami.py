"""`api_keys.whoami`: Whoami."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.operation import Operation
from ...runtime.response import Answer
from ...runtime.shapes import Ref

if TYPE_CHECKING:
    from ... import models
    from ...client import AuthenticatedClient
    from ...runtime.response import Envelope
    from ...types import Response

OPERATION: Operation[models.Whoami] = Operation(
    "whoami",
    resource="api_keys",
    name="whoami",
    method="GET",
    path="/api/whoami",
    repeatable=True,
    responses={"200": Answer("bare", Ref("Whoami"))},
)


def sync_detailed(*, client: AuthenticatedClient) -> Response[Envelope[models.Whoami]]:
    """Whoami. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {})


def sync(*, client: AuthenticatedClient) -> Envelope[models.Whoami] | None:
    """Whoami. What the body holds."""
    return sync_detailed(client=client).parsed


async def asyncio_detailed(*, client: AuthenticatedClient) -> Response[Envelope[models.Whoami]]:
    """Whoami. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {})


async def asyncio(*, client: AuthenticatedClient) -> Envelope[models.Whoami] | None:
    """Whoami. What the body holds."""
    return (await asyncio_detailed(client=client)).parsed
