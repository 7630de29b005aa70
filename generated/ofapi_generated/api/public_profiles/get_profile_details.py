"""`public_profiles.get`: Get Profile Details."""

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

OPERATION: Operation[models.PublicProfile] = Operation(
    "getProfileDetails",
    resource="public_profiles",
    name="get",
    method="GET",
    path="/api/profiles/{username}",
    path_parameters=(Parameter("username", "username"),),
    query=(Parameter("fresh", "fresh"),),
    repeatable=True,
    responses={"200": Answer("data", Ref("PublicProfile"))},
)


def sync_detailed(
    username: str, *, client: AuthenticatedClient, fresh: bool | None | Unset = UNSET
) -> Response[Envelope[models.PublicProfile]]:
    """Get Profile Details. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"username": username, "fresh": fresh})


def sync(
    username: str, *, client: AuthenticatedClient, fresh: bool | None | Unset = UNSET
) -> Envelope[models.PublicProfile] | None:
    """Get Profile Details. What the body holds."""
    return sync_detailed(client=client, username=username, fresh=fresh).parsed


async def asyncio_detailed(
    username: str, *, client: AuthenticatedClient, fresh: bool | None | Unset = UNSET
) -> Response[Envelope[models.PublicProfile]]:
    """Get Profile Details. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"username": username, "fresh": fresh})


async def asyncio(
    username: str, *, client: AuthenticatedClient, fresh: bool | None | Unset = UNSET
) -> Envelope[models.PublicProfile] | None:
    """Get Profile Details. What the body holds."""
    return (await asyncio_detailed(client=client, username=username, fresh=fresh)).parsed
