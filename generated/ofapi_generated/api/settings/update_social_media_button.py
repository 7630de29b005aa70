"""`settings.update_social_media_button`: Update Social Media Button."""

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
    "updateSocialMediaButton",
    resource="settings",
    name="update_social_media_button",
    method="PUT",
    path="/api/{account}/settings/social-media-buttons/{button_id}",
    path_parameters=(Parameter("account", "account"), Parameter("button_id", "button_id")),
    media_type="application/json",
    body=(Parameter("label", "label", required=True, text=True),),
    body_required=True,
    repeatable=True,
    responses={"200": Answer("data", ListOf(Ref("SocialMediaButton")))},
)


def sync_detailed(
    account: str, button_id: int | str, *, client: AuthenticatedClient, body: models.UpdateSocialMediaButtonBody
) -> Response[Envelope[list[models.SocialMediaButton]]]:
    """Update Social Media Button. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "button_id": button_id}, body)


def sync(
    account: str, button_id: int | str, *, client: AuthenticatedClient, body: models.UpdateSocialMediaButtonBody
) -> Envelope[list[models.SocialMediaButton]] | None:
    """Update Social Media Button. What the body holds."""
    return sync_detailed(client=client, body=body, account=account, button_id=button_id).parsed


async def asyncio_detailed(
    account: str, button_id: int | str, *, client: AuthenticatedClient, body: models.UpdateSocialMediaButtonBody
) -> Response[Envelope[list[models.SocialMediaButton]]]:
    """Update Social Media Button. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account, "button_id": button_id}, body)


async def asyncio(
    account: str, button_id: int | str, *, client: AuthenticatedClient, body: models.UpdateSocialMediaButtonBody
) -> Envelope[list[models.SocialMediaButton]] | None:
    """Update Social Media Button. What the body holds."""
    return (await asyncio_detailed(client=client, body=body, account=account, button_id=button_id)).parsed
