"""`posts.get_stats`: Show Post Statistics."""

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

OPERATION: Operation[models.PostStatistics] = Operation(
    "showPostStatistics",
    resource="posts",
    name="get_stats",
    method="GET",
    path="/api/{account}/posts/{post_id}/stats",
    path_parameters=(Parameter("account", "account"), Parameter("post_id", "post_id")),
    query=(Parameter("with_historical_data", "with_historical_data"),),
    repeatable=True,
    responses={"200": Answer("data", Ref("PostStatistics"))},
)


def sync_detailed(
    account: str, post_id: int, *, client: AuthenticatedClient, with_historical_data: bool | Unset = UNSET
) -> Response[Envelope[models.PostStatistics]]:
    """Show Post Statistics. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(
        client, OPERATION, {"account": account, "post_id": post_id, "with_historical_data": with_historical_data}
    )


def sync(
    account: str, post_id: int, *, client: AuthenticatedClient, with_historical_data: bool | Unset = UNSET
) -> Envelope[models.PostStatistics] | None:
    """Show Post Statistics. What the body holds."""
    return sync_detailed(
        client=client, account=account, post_id=post_id, with_historical_data=with_historical_data
    ).parsed


async def asyncio_detailed(
    account: str, post_id: int, *, client: AuthenticatedClient, with_historical_data: bool | Unset = UNSET
) -> Response[Envelope[models.PostStatistics]]:
    """Show Post Statistics. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(
        client, OPERATION, {"account": account, "post_id": post_id, "with_historical_data": with_historical_data}
    )


async def asyncio(
    account: str, post_id: int, *, client: AuthenticatedClient, with_historical_data: bool | Unset = UNSET
) -> Envelope[models.PostStatistics] | None:
    """Show Post Statistics. What the body holds."""
    return (
        await asyncio_detailed(
            client=client, account=account, post_id=post_id, with_historical_data=with_historical_data
        )
    ).parsed
