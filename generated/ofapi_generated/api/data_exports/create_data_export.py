"""`data_exports.create`: Create Data Export."""

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

OPERATION: Operation[models.DataExport] = Operation(
    "createDataExport",
    resource="data_exports",
    name="create",
    method="POST",
    path="/api/data-exports",
    media_type="application/json",
    body=(
        Parameter("end_date", "end_date", required=True, date_format="%Y-%m-%dT%H:%M:%S%:z", text=True),
        Parameter("file_type", "file_type", required=True),
        Parameter("start_date", "start_date", required=True, date_format="%Y-%m-%dT%H:%M:%S%:z", text=True),
        Parameter("type", "type", required=True),
        Parameter("account_ids", "account_ids"),
        Parameter("auto_start", "auto_start"),
        Parameter("export_columns", "export_columns"),
        Parameter("export_options", "options"),
    ),
    body_required=True,
    shown_by="data_exports.list",
    price=Price(open_with=("auto_start",)),
    responses={"200": Answer("data", Ref("DataExport"))},
)


def sync_detailed(
    *, client: AuthenticatedClient, body: models.CreateDataExportBody
) -> Response[Envelope[models.DataExport]]:
    """Create Data Export. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {}, body)


def sync(*, client: AuthenticatedClient, body: models.CreateDataExportBody) -> Envelope[models.DataExport] | None:
    """Create Data Export. What the body holds."""
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AuthenticatedClient, body: models.CreateDataExportBody
) -> Response[Envelope[models.DataExport]]:
    """Create Data Export. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {}, body)


async def asyncio(
    *, client: AuthenticatedClient, body: models.CreateDataExportBody
) -> Envelope[models.DataExport] | None:
    """Create Data Export. What the body holds."""
    return (await asyncio_detailed(client=client, body=body)).parsed
