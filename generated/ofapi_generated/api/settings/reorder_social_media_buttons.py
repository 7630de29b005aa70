"""`settings.reorder_social_media_buttons`: Reorder Social Media Buttons."""

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
    "reorderSocialMediaButtons",
    resource="settings",
    name="reorder_social_media_buttons",
    method="POST",
    path="/api/{account}/settings/social-media-buttons/reorder",
    path_parameters=(Parameter("account", "account"),),
    media_type="application/json",
    body=(Parameter("button_ids", "button_ids", required=True),),
    body_required=True,
    repeatable=True,
    responses={"200": Answer("data", ListOf(Ref("SocialMediaButton")))},
)


def sync_detailed(
    account: str, *, client: AuthenticatedClient, body: models.ReorderSocialMediaButtonsBody
) -> Response[Envelope[list[models.SocialMediaButton]]]:
    """Reorder Social Media Buttons. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account}, body)


def sync(
    account: str, *, client: AuthenticatedClient, body: models.ReorderSocialMediaButtonsBody
) -> Envelope[list[models.SocialMediaButton]] | None:
    """Reorder Social Media Buttons. What the body holds."""
    return sync_detailed(client=client, body=body, account=account).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient, body: models.ReorderSocialMediaButtonsBody
) -> Response[Envelope[list[models.SocialMediaButton]]]:
    """Reorder Social Media Buttons. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account}, body)


async def asyncio(
    account: str, *, client: AuthenticatedClient, body: models.ReorderSocialMediaButtonsBody
) -> Envelope[list[models.SocialMediaButton]] | None:
    """Reorder Social Media Buttons. What the body holds."""
    return (await asyncio_detailed(client=client, body=body, account=account)).parsed
