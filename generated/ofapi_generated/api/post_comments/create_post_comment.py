"""`post_comments.create`: Create Post Comment."""

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

OPERATION: Operation[models.Comment] = Operation(
    "createPostComment",
    resource="post_comments",
    name="create",
    method="POST",
    path="/api/{account}/posts/{post_id}/comments",
    path_parameters=(Parameter("account", "account"), Parameter("post_id", "post_id")),
    query=(
        Parameter("text", "text", required=True),
        Parameter("answer_to", "answerTo"),
        Parameter("giphy_id", "giphyId"),
    ),
    shown_by="post_comments.list",
    responses={"200": Answer("data", Ref("Comment"))},
)


def sync_detailed(
    account: str,
    post_id: int,
    *,
    client: AuthenticatedClient,
    text: str,
    answer_to: int | Unset = UNSET,
    giphy_id: str | Unset = UNSET,
) -> Response[Envelope[models.Comment]]:
    """Create Post Comment. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(
        client,
        OPERATION,
        {"account": account, "post_id": post_id, "text": text, "answer_to": answer_to, "giphy_id": giphy_id},
    )


def sync(
    account: str,
    post_id: int,
    *,
    client: AuthenticatedClient,
    text: str,
    answer_to: int | Unset = UNSET,
    giphy_id: str | Unset = UNSET,
) -> Envelope[models.Comment] | None:
    """Create Post Comment. What the body holds."""
    return sync_detailed(
        client=client, account=account, post_id=post_id, text=text, answer_to=answer_to, giphy_id=giphy_id
    ).parsed


async def asyncio_detailed(
    account: str,
    post_id: int,
    *,
    client: AuthenticatedClient,
    text: str,
    answer_to: int | Unset = UNSET,
    giphy_id: str | Unset = UNSET,
) -> Response[Envelope[models.Comment]]:
    """Create Post Comment. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(
        client,
        OPERATION,
        {"account": account, "post_id": post_id, "text": text, "answer_to": answer_to, "giphy_id": giphy_id},
    )


async def asyncio(
    account: str,
    post_id: int,
    *,
    client: AuthenticatedClient,
    text: str,
    answer_to: int | Unset = UNSET,
    giphy_id: str | Unset = UNSET,
) -> Envelope[models.Comment] | None:
    """Create Post Comment. What the body holds."""
    return (
        await asyncio_detailed(
            client=client, account=account, post_id=post_id, text=text, answer_to=answer_to, giphy_id=giphy_id
        )
    ).parsed
