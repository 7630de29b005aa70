"""`settings.update_profile`: Update Profile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.operation import Operation
from ...runtime.request import Parameter
from ...runtime.response import Answer
from ...runtime.shapes import Ref
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ... import models
    from ...client import AuthenticatedClient
    from ...runtime.response import Envelope
    from ...types import Response

OPERATION: Operation[models.Success] = Operation(
    "updateProfile",
    resource="settings",
    name="update_profile",
    method="POST",
    path="/api/{account}/settings/profile",
    path_parameters=(Parameter("account", "account"),),
    media_type="application/json",
    body=(
        Parameter("about", "about", text=True),
        Parameter("avatar", "avatar", text=True),
        Parameter("header", "header", text=True),
        Parameter("location", "location", text=True),
        Parameter("name", "name", text=True),
        Parameter("username", "username", text=True),
        Parameter("website", "website", text=True),
        Parameter("wishlist", "wishlist", text=True),
    ),
    repeatable=True,
    responses={"200": Answer("data", Ref("Success"))},
)


def sync_detailed(
    account: str, *, client: AuthenticatedClient, body: models.UpdateProfileBody | Unset = UNSET
) -> Response[Envelope[models.Success]]:
    """Update Profile. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account}, body or None)


def sync(
    account: str, *, client: AuthenticatedClient, body: models.UpdateProfileBody | Unset = UNSET
) -> Envelope[models.Success] | None:
    """Update Profile. What the body holds."""
    return sync_detailed(client=client, body=body, account=account).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient, body: models.UpdateProfileBody | Unset = UNSET
) -> Response[Envelope[models.Success]]:
    """Update Profile. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account}, body or None)


async def asyncio(
    account: str, *, client: AuthenticatedClient, body: models.UpdateProfileBody | Unset = UNSET
) -> Envelope[models.Success] | None:
    """Update Profile. What the body holds."""
    return (await asyncio_detailed(client=client, body=body, account=account)).parsed
