"""`data_exports.list`: List Data Exports."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.operation import Operation
from ...runtime.paging import Paging
from ...runtime.request import Parameter
from ...runtime.response import Answer
from ...runtime.shapes import Ref
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ... import models
    from ...client import AuthenticatedClient
    from ...runtime.response import Envelope
    from ...types import Response

OPERATION: Operation[models.DataExportPage] = Operation(
    "listDataExports",
    resource="data_exports",
    name="list",
    method="GET",
    path="/api/data-exports",
    query=(
        Parameter("download_url_expires_in", "download_url_expires_in"),
        Parameter("page", "page"),
        Parameter("per_page", "per_page"),
        Parameter("status", "status"),
        Parameter("type", "type"),
    ),
    repeatable=True,
    paging=Paging(
        "page", "data", Ref("DataExport"), moves="page", last_page="meta.last_page", size="per_page", default_size=15
    ),
    responses={"200": Answer("data", Ref("DataExportPage"))},
)


def sync_detailed(
    *,
    client: AuthenticatedClient,
    download_url_expires_in: int | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    status: Literal[
        "calculating_credits",
        "calculating_credits_failed",
        "calculating_credits_completed",
        "pending",
        "in_progress",
        "completed",
        "failed",
    ]
    | Unset = UNSET,
    type: Literal[
        "transactions",
        "chat_messages",
        "media_vault",
        "trial_links",
        "tracking_links",
        "smart_links",
        "payouts",
        "chargebacks",
        "public_profiles",
        "fans",
        "followings",
        "profile_visitors",
        "fansly_chat_messages",
    ]
    | Unset = UNSET,
) -> Response[Envelope[models.DataExportPage]]:
    """List Data Exports. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(
        client,
        OPERATION,
        {
            "download_url_expires_in": download_url_expires_in,
            "page": page,
            "per_page": per_page,
            "status": status,
            "type": type,
        },
    )


def sync(
    *,
    client: AuthenticatedClient,
    download_url_expires_in: int | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    status: Literal[
        "calculating_credits",
        "calculating_credits_failed",
        "calculating_credits_completed",
        "pending",
        "in_progress",
        "completed",
        "failed",
    ]
    | Unset = UNSET,
    type: Literal[
        "transactions",
        "chat_messages",
        "media_vault",
        "trial_links",
        "tracking_links",
        "smart_links",
        "payouts",
        "chargebacks",
        "public_profiles",
        "fans",
        "followings",
        "profile_visitors",
        "fansly_chat_messages",
    ]
    | Unset = UNSET,
) -> Envelope[models.DataExportPage] | None:
    """List Data Exports. What the body holds."""
    return sync_detailed(
        client=client,
        download_url_expires_in=download_url_expires_in,
        page=page,
        per_page=per_page,
        status=status,
        type=type,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    download_url_expires_in: int | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    status: Literal[
        "calculating_credits",
        "calculating_credits_failed",
        "calculating_credits_completed",
        "pending",
        "in_progress",
        "completed",
        "failed",
    ]
    | Unset = UNSET,
    type: Literal[
        "transactions",
        "chat_messages",
        "media_vault",
        "trial_links",
        "tracking_links",
        "smart_links",
        "payouts",
        "chargebacks",
        "public_profiles",
        "fans",
        "followings",
        "profile_visitors",
        "fansly_chat_messages",
    ]
    | Unset = UNSET,
) -> Response[Envelope[models.DataExportPage]]:
    """List Data Exports. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(
        client,
        OPERATION,
        {
            "download_url_expires_in": download_url_expires_in,
            "page": page,
            "per_page": per_page,
            "status": status,
            "type": type,
        },
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    download_url_expires_in: int | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    status: Literal[
        "calculating_credits",
        "calculating_credits_failed",
        "calculating_credits_completed",
        "pending",
        "in_progress",
        "completed",
        "failed",
    ]
    | Unset = UNSET,
    type: Literal[
        "transactions",
        "chat_messages",
        "media_vault",
        "trial_links",
        "tracking_links",
        "smart_links",
        "payouts",
        "chargebacks",
        "public_profiles",
        "fans",
        "followings",
        "profile_visitors",
        "fansly_chat_messages",
    ]
    | Unset = UNSET,
) -> Envelope[models.DataExportPage] | None:
    """List Data Exports. What the body holds."""
    return (
        await asyncio_detailed(
            client=client,
            download_url_expires_in=download_url_expires_in,
            page=page,
            per_page=per_page,
            status=status,
            type=type,
        )
    ).parsed
