"""`data_exports.get`: Get Data Export Status."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.operation import Operation
from ...runtime.price import Price
from ...runtime.request import Parameter
from ...runtime.response import Answer
from ...runtime.shapes import Ref
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ... import models
    from ...client import AuthenticatedClient
    from ...runtime.response import Envelope
    from ...types import Response

OPERATION: Operation[models.DataExport] = Operation(
    "getDataExportStatus",
    resource="data_exports",
    name="get",
    method="GET",
    path="/api/data-exports/{data_export_id}",
    path_parameters=(Parameter("data_export_id", "data_export_id"),),
    query=(Parameter("download_url_expires_in", "download_url_expires_in"),),
    repeatable=True,
    price=Price(base=0),
    responses={"200": Answer("data", Ref("DataExport"))},
)


def sync_detailed(
    data_export_id: str, *, client: AuthenticatedClient, download_url_expires_in: int | Unset = UNSET
) -> Response[Envelope[models.DataExport]]:
    """Get Data Export Status. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(
        client, OPERATION, {"data_export_id": data_export_id, "download_url_expires_in": download_url_expires_in}
    )


def sync(
    data_export_id: str, *, client: AuthenticatedClient, download_url_expires_in: int | Unset = UNSET
) -> Envelope[models.DataExport] | None:
    """Get Data Export Status. What the body holds."""
    return sync_detailed(
        client=client, data_export_id=data_export_id, download_url_expires_in=download_url_expires_in
    ).parsed


async def asyncio_detailed(
    data_export_id: str, *, client: AuthenticatedClient, download_url_expires_in: int | Unset = UNSET
) -> Response[Envelope[models.DataExport]]:
    """Get Data Export Status. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(
        client, OPERATION, {"data_export_id": data_export_id, "download_url_expires_in": download_url_expires_in}
    )


async def asyncio(
    data_export_id: str, *, client: AuthenticatedClient, download_url_expires_in: int | Unset = UNSET
) -> Envelope[models.DataExport] | None:
    """Get Data Export Status. What the body holds."""
    return (
        await asyncio_detailed(
            client=client, data_export_id=data_export_id, download_url_expires_in=download_url_expires_in
        )
    ).parsed
