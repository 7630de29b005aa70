"""`settings.update_blocked_countries`: Update Blocked Countries."""

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
    "updateBlockedCountries",
    resource="settings",
    name="update_blocked_countries",
    method="PUT",
    path="/api/{account}/settings/blocked-countries",
    path_parameters=(Parameter("account", "account"),),
    media_type="application/json",
    body=(
        Parameter("blocked_countries", "blockedCountries", required=True),
        Parameter("blocked_states", "blockedStates"),
    ),
    body_required=True,
    repeatable=True,
    responses={"200": Answer("data", Ref("Success"))},
)


def sync_detailed(
    account: str, *, client: AuthenticatedClient, body: models.UpdateBlockedCountriesBody
) -> Response[Envelope[models.Success]]:
    """Update Blocked Countries. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account}, body)


def sync(
    account: str, *, client: AuthenticatedClient, body: models.UpdateBlockedCountriesBody
) -> Envelope[models.Success] | None:
    """Update Blocked Countries. What the body holds."""
    return sync_detailed(client=client, body=body, account=account).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient, body: models.UpdateBlockedCountriesBody
) -> Response[Envelope[models.Success]]:
    """Update Blocked Countries. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account}, body)


async def asyncio(
    account: str, *, client: AuthenticatedClient, body: models.UpdateBlockedCountriesBody
) -> Envelope[models.Success] | None:
    """Update Blocked Countries. What the body holds."""
    return (await asyncio_detailed(client=client, body=body, account=account)).parsed
