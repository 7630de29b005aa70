"""`release_forms.create`: Create Release Form."""

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

OPERATION: Operation[models.ReleaseForm] = Operation(
    "createReleaseForm",
    resource="release_forms",
    name="create",
    method="POST",
    path="/api/{account}/release-forms/create-release-form",
    path_parameters=(Parameter("account", "account"),),
    media_type="application/json",
    body=(Parameter("name", "name", required=True, text=True),),
    body_required=True,
    shown_by="release_forms.list",
    responses={"200": Answer("data", Ref("ReleaseForm"))},
)


def sync_detailed(
    account: str, *, client: AuthenticatedClient, body: models.CreateReleaseFormBody
) -> Response[Envelope[models.ReleaseForm]]:
    """Create Release Form. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account}, body)


def sync(
    account: str, *, client: AuthenticatedClient, body: models.CreateReleaseFormBody
) -> Envelope[models.ReleaseForm] | None:
    """Create Release Form. What the body holds."""
    return sync_detailed(client=client, body=body, account=account).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient, body: models.CreateReleaseFormBody
) -> Response[Envelope[models.ReleaseForm]]:
    """Create Release Form. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account}, body)


async def asyncio(
    account: str, *, client: AuthenticatedClient, body: models.CreateReleaseFormBody
) -> Envelope[models.ReleaseForm] | None:
    """Create Release Form. What the body holds."""
    return (await asyncio_detailed(client=client, body=body, account=account)).parsed
