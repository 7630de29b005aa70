"""`data_exports.retry`: Retry Failed Data Export."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.operation import Operation
from ...runtime.price import Price
from ...runtime.request import Parameter
from ...runtime.response import Answer
from ...runtime.shapes import Ref

if TYPE_CHECKING:
    from ... import models
    from ...client import AuthenticatedClient
    from ...runtime.response import Envelope
    from ...types import Response

OPERATION: Operation[models.DataExportChange] = Operation(
    "retryFailedDataExport",
    resource="data_exports",
    name="retry",
    method="POST",
    path="/api/data-exports/{data_export_id}/retry",
    path_parameters=(Parameter("data_export_id", "data_export_id"),),
    shown_by="data_exports.list",
    price=Price(open=True),
    responses={"200": Answer("data", Ref("DataExportChange"))},
)


def sync_detailed(data_export_id: str, *, client: AuthenticatedClient) -> Response[Envelope[models.DataExportChange]]:
    """Retry Failed Data Export. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"data_export_id": data_export_id})


def sync(data_export_id: str, *, client: AuthenticatedClient) -> Envelope[models.DataExportChange] | None:
    """Retry Failed Data Export. What the body holds."""
    return sync_detailed(client=client, data_export_id=data_export_id).parsed


async def asyncio_detailed(
    data_export_id: str, *, client: AuthenticatedClient
) -> Response[Envelope[models.DataExportChange]]:
    """Retry Failed Data Export. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"data_export_id": data_export_id})


async def asyncio(data_export_id: str, *, client: AuthenticatedClient) -> Envelope[models.DataExportChange] | None:
    """Retry Failed Data Export. What the body holds."""
    return (await asyncio_detailed(client=client, data_export_id=data_export_id)).parsed
