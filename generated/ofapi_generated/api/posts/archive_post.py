"""`posts.archive`: Archive Post."""

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

OPERATION: Operation[models.PostChange] = Operation(
    "archivePost",
    resource="posts",
    name="archive",
    method="POST",
    path="/api/{account}/posts/{post_id}/archive",
    path_parameters=(Parameter("account", "account"), Parameter("post_id", "post_id")),
    query=(Parameter("private_archive", "private_archive"),),
    repeatable=True,
    responses={"200": Answer("data", Ref("PostChange"))},
)


def sync_detailed(
    account: str, post_id: int, *, client: AuthenticatedClient, private_archive: bool | Unset = UNSET
) -> Response[Envelope[models.PostChange]]:
    """Archive Post. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account, "post_id": post_id, "private_archive": private_archive})


def sync(
    account: str, post_id: int, *, client: AuthenticatedClient, private_archive: bool | Unset = UNSET
) -> Envelope[models.PostChange] | None:
    """Archive Post. What the body holds."""
    return sync_detailed(client=client, account=account, post_id=post_id, private_archive=private_archive).parsed


async def asyncio_detailed(
    account: str, post_id: int, *, client: AuthenticatedClient, private_archive: bool | Unset = UNSET
) -> Response[Envelope[models.PostChange]]:
    """Archive Post. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(
        client, OPERATION, {"account": account, "post_id": post_id, "private_archive": private_archive}
    )


async def asyncio(
    account: str, post_id: int, *, client: AuthenticatedClient, private_archive: bool | Unset = UNSET
) -> Envelope[models.PostChange] | None:
    """Archive Post. What the body holds."""
    return (
        await asyncio_detailed(client=client, account=account, post_id=post_id, private_archive=private_archive)
    ).parsed
