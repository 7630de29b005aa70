"""`settings.add_social_media_button`: Add Social Media Button."""

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
    "addSocialMediaButton",
    resource="settings",
    name="add_social_media_button",
    method="POST",
    path="/api/{account}/settings/social-media-buttons",
    path_parameters=(Parameter("account", "account"),),
    media_type="application/json",
    body=(
        Parameter("label", "label", required=True, text=True),
        Parameter("type", "type", required=True),
        Parameter("value", "value", required=True, text=True),
    ),
    body_required=True,
    shown_by="settings.list_social_media_buttons",
    responses={"200": Answer("data", ListOf(Ref("SocialMediaButton")))},
)


def sync_detailed(
    account: str, *, client: AuthenticatedClient, body: models.AddSocialMediaButtonBody
) -> Response[Envelope[list[models.SocialMediaButton]]]:
    """Add Social Media Button. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account}, body)


def sync(
    account: str, *, client: AuthenticatedClient, body: models.AddSocialMediaButtonBody
) -> Envelope[list[models.SocialMediaButton]] | None:
    """Add Social Media Button. What the body holds."""
    return sync_detailed(client=client, body=body, account=account).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient, body: models.AddSocialMediaButtonBody
) -> Response[Envelope[list[models.SocialMediaButton]]]:
    """Add Social Media Button. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account}, body)


async def asyncio(
    account: str, *, client: AuthenticatedClient, body: models.AddSocialMediaButtonBody
) -> Envelope[list[models.SocialMediaButton]] | None:
    """Add Social Media Button. What the body holds."""
    return (await asyncio_detailed(client=client, body=body, account=account)).parsed
