"""`settings.toggle_drm`: Enable/Disable DRM."""

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
    "enableDisableDRM",
    resource="settings",
    name="toggle_drm",
    method="PATCH",
    path="/api/{account}/settings/drm",
    path_parameters=(Parameter("account", "account"),),
    shown_by="settings.get_drm_status",
    responses={"200": Answer("data")},
)


def sync_detailed(account: str, *, client: AuthenticatedClient) -> Response[Envelope[dict[str, Any]]]:
    """Enable/Disable DRM. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account})


def sync(account: str, *, client: AuthenticatedClient) -> Envelope[dict[str, Any]] | None:
    """Enable/Disable DRM. What the body holds."""
    return sync_detailed(client=client, account=account).parsed


async def asyncio_detailed(account: str, *, client: AuthenticatedClient) -> Response[Envelope[dict[str, Any]]]:
    """Enable/Disable DRM. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account})


async def asyncio(account: str, *, client: AuthenticatedClient) -> Envelope[dict[str, Any]] | None:
    """Enable/Disable DRM. What the body holds."""
    return (await asyncio_detailed(client=client, account=account)).parsed
