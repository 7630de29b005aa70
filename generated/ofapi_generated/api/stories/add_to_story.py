"""`stories.create`: Add to Story."""

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

OPERATION: Operation[models.Story] = Operation(
    "addToStory",
    resource="stories",
    name="create",
    method="POST",
    path="/api/{account}/stories",
    path_parameters=(Parameter("account", "account"),),
    media_type="application/json",
    body=(
        Parameter("media_files", "mediaFiles", required=True),
        Parameter("canvas_height", "canvasHeight"),
        Parameter("canvas_width", "canvasWidth"),
        Parameter("question", "question"),
        Parameter("texts", "texts"),
    ),
    body_required=True,
    shown_by="stories.list_active",
    responses={"200": Answer("data", Ref("Story"))},
)


def sync_detailed(
    account: str, *, client: AuthenticatedClient, body: models.AddToStoryBody
) -> Response[Envelope[models.Story]]:
    """Add to Story. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account}, body)


def sync(account: str, *, client: AuthenticatedClient, body: models.AddToStoryBody) -> Envelope[models.Story] | None:
    """Add to Story. What the body holds."""
    return sync_detailed(client=client, body=body, account=account).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient, body: models.AddToStoryBody
) -> Response[Envelope[models.Story]]:
    """Add to Story. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account}, body)


async def asyncio(
    account: str, *, client: AuthenticatedClient, body: models.AddToStoryBody
) -> Envelope[models.Story] | None:
    """Add to Story. What the body holds."""
    return (await asyncio_detailed(client=client, body=body, account=account)).parsed
