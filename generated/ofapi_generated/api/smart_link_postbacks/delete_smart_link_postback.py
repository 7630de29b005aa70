"""`smart_link_postbacks.delete`: Delete Smart Link Postback."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.operation import Operation
from ...runtime.request import Parameter
from ...runtime.response import Answer

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...runtime.response import Envelope
    from ...types import Response

OPERATION: Operation[dict[str, Any]] = Operation(
    "deleteSmartLinkPostback",
    resource="smart_link_postbacks",
    name="delete",
    method="DELETE",
    path="/api/smart-link-postbacks/{postback_id}",
    path_parameters=(Parameter("postback_id", "postback_id"),),
    repeatable=True,
    responses={"200": Answer("bare")},
)


def sync_detailed(postback_id: int, *, client: AuthenticatedClient) -> Response[Envelope[dict[str, Any]]]:
    """Delete Smart Link Postback. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"postback_id": postback_id})


def sync(postback_id: int, *, client: AuthenticatedClient) -> Envelope[dict[str, Any]] | None:
    """Delete Smart Link Postback. What the body holds."""
    return sync_detailed(client=client, postback_id=postback_id).parsed


async def asyncio_detailed(postback_id: int, *, client: AuthenticatedClient) -> Response[Envelope[dict[str, Any]]]:
    """Delete Smart Link Postback. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"postback_id": postback_id})


async def asyncio(postback_id: int, *, client: AuthenticatedClient) -> Envelope[dict[str, Any]] | None:
    """Delete Smart Link Postback. What the body holds."""
    return (await asyncio_detailed(client=client, postback_id=postback_id)).parsed
