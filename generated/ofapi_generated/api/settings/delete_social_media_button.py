"""`settings.delete_social_media_button`: Delete Social Media Button."""

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
    "deleteSocialMediaButton",
    resource="settings",
    name="delete_social_media_button",
    method="DELETE",
    path="/api/{account}/settings/social-media-buttons/{button_id}",
    path_parameters=(Parameter("account", "account"), Parameter("button_id", "button_id")),
    repeatable=True,
    responses={"200": Answer("data", Ref("Success"))},
)


def sync_detailed(
    account: str, button_id: int | str, *, client: AuthenticatedClient
) -> Response[Envelope[models.Success]]:
    """Delete Social Media Button. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "button_id": button_id})


def sync(account: str, button_id: int | str, *, client: AuthenticatedClient) -> Envelope[models.Success] | None:
    """Delete Social Media Button. What the body holds."""
    return sync_detailed(client=client, account=account, button_id=button_id).parsed


async def asyncio_detailed(
    account: str, button_id: int | str, *, client: AuthenticatedClient
) -> Response[Envelope[models.Success]]:
    """Delete Social Media Button. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account, "button_id": button_id})


async def asyncio(
    account: str, button_id: int | str, *, client: AuthenticatedClient
) -> Envelope[models.Success] | None:
    """Delete Social Media Button. What the body holds."""
    return (await asyncio_detailed(client=client, account=account, button_id=button_id)).parsed
