"""`posts.create`: Send Post."""

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

OPERATION: Operation[models.Post] = Operation(
    "sendPost",
    resource="posts",
    name="create",
    method="POST",
    path="/api/{account}/posts",
    path_parameters=(Parameter("account", "account"),),
    media_type="application/json",
    body=(
        Parameter("text", "text", required=True, text=True),
        Parameter("block_banned_words", "blockBannedWords"),
        Parameter("expire_days", "expireDays"),
        Parameter("fund_raising_target_amount", "fundRaisingTargetAmount"),
        Parameter("fund_raising_tips_presets", "fundRaisingTipsPresets"),
        Parameter("label_ids", "labelIds", text=True),
        Parameter("media_files", "mediaFiles"),
        Parameter("previews", "previews"),
        Parameter("rf_tag", "rfTag", text=True),
        Parameter("save_for_later", "saveForLater"),
        Parameter("scheduled_date", "scheduledDate", date_format="%Y-%m-%dT%H:%M:%S.%3fZ", text=True),
        Parameter("voting_correct_index", "votingCorrectIndex"),
        Parameter("voting_due", "votingDue"),
        Parameter("voting_options", "votingOptions"),
        Parameter("voting_type", "votingType"),
    ),
    body_required=True,
    shown_by="posts.list",
    responses={"200": Answer("data", Ref("Post"))},
)


def sync_detailed(
    account: str, *, client: AuthenticatedClient, body: models.SendPostBody
) -> Response[Envelope[models.Post]]:
    """Send Post. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account}, body)


def sync(account: str, *, client: AuthenticatedClient, body: models.SendPostBody) -> Envelope[models.Post] | None:
    """Send Post. What the body holds."""
    return sync_detailed(client=client, body=body, account=account).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient, body: models.SendPostBody
) -> Response[Envelope[models.Post]]:
    """Send Post. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account}, body)


async def asyncio(
    account: str, *, client: AuthenticatedClient, body: models.SendPostBody
) -> Envelope[models.Post] | None:
    """Send Post. What the body holds."""
    return (await asyncio_detailed(client=client, body=body, account=account)).parsed
