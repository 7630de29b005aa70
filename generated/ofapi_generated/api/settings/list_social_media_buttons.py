"""`settings.list_social_media_buttons`: List Social Media Buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.operation import Operation
from ...runtime.request import Parameter
from ...runtime.response import Answer
from ...runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from ... import models
    from ...client import AuthenticatedClient
    from ...runtime.response import Envelope
    from ...types import Response

OPERATION: Operation[list[models.SocialMediaButton]] = Operation(
    "listSocialMediaButtons",
    resource="settings",
    name="list_social_media_buttons",
    method="GET",
    path="/api/{account}/settings/social-media-buttons",
    path_parameters=(Parameter("account", "account"),),
    repeatable=True,
    responses={"200": Answer("data", ListOf(Ref("SocialMediaButton")))},
)


def sync_detailed(account: str, *, client: AuthenticatedClient) -> Response[Envelope[list[models.SocialMediaButton]]]:
    """List Social Media Buttons. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account})


def sync(account: str, *, client: AuthenticatedClient) -> Envelope[list[models.SocialMediaButton]] | None:
    """List Social Media Buttons. What the body holds."""
    return sync_detailed(client=client, account=account).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient
) -> Response[Envelope[list[models.SocialMediaButton]]]:
    """List Social Media Buttons. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account})


async def asyncio(account: str, *, client: AuthenticatedClient) -> Envelope[list[models.SocialMediaButton]] | None:
    """List Social Media Buttons. What the body holds."""
    return (await asyncio_detailed(client=client, account=account)).parsed
