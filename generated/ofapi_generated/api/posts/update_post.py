"""`posts.update`: Update Post."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.operation import Operation
from ...runtime.request import Parameter
from ...runtime.response import Answer

if TYPE_CHECKING:
    from ... import models
    from ...client import AuthenticatedClient
    from ...runtime.response import Envelope
    from ...types import Response

OPERATION: Operation[str] = Operation(
    "updatePost",
    resource="posts",
    name="update",
    method="PUT",
    path="/api/{account}/posts/{post_id}",
    path_parameters=(Parameter("account", "account"), Parameter("post_id", "post_id")),
    media_type="application/json",
    body=(
        Parameter("text", "text", required=True, text=True),
        Parameter("block_banned_words", "blockBannedWords"),
        Parameter("expire_days", "expireDays"),
        Parameter("fund_raising_target_amount", "fundRaisingTargetAmount"),
        Parameter("fund_raising_tips_presets", "fundRaisingTipsPresets"),
        Parameter("label_ids", "labelIds", text=True),
        Parameter("media_files", "mediaFiles"),
        Parameter("price", "price"),
        Parameter("rf_tag", "rfTag", text=True),
        Parameter("save_for_later", "saveForLater"),
        Parameter("scheduled_date", "scheduledDate", date_format="%Y-%m-%dT%H:%M:%S.%3fZ", text=True),
        Parameter("voting_correct_index", "votingCorrectIndex"),
        Parameter("voting_due", "votingDue"),
        Parameter("voting_options", "votingOptions"),
        Parameter("voting_type", "votingType"),
    ),
    body_required=True,
    repeatable=True,
    responses={"200": Answer("text", media_types=("text/plain",))},
)


def sync_detailed(
    account: str, post_id: int, *, client: AuthenticatedClient, body: models.UpdatePostBody
) -> Response[Envelope[str]]:
    """Update Post. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "post_id": post_id}, body)


def sync(
    account: str, post_id: int, *, client: AuthenticatedClient, body: models.UpdatePostBody
) -> Envelope[str] | None:
    """Update Post. What the body holds."""
    return sync_detailed(client=client, body=body, account=account, post_id=post_id).parsed


async def asyncio_detailed(
    account: str, post_id: int, *, client: AuthenticatedClient, body: models.UpdatePostBody
) -> Response[Envelope[str]]:
    """Update Post. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account, "post_id": post_id}, body)


async def asyncio(
    account: str, post_id: int, *, client: AuthenticatedClient, body: models.UpdatePostBody
) -> Envelope[str] | None:
    """Update Post. What the body holds."""
    return (await asyncio_detailed(client=client, body=body, account=account, post_id=post_id)).parsed
