"""`DataExport`."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import DateTime, ListOf, Ref

if TYPE_CHECKING:
    from .. import models


@model
class DataExport(Model):
    """Data export.

    Returned by `data_exports.create`, `data_exports.get`, `data_exports.list`.

    Part of `DataExportPage`.
    """

    id: str | None = optional("id")
    created_at: dt.datetime | None = optional("created_at", DateTime())
    credit_calculation_note: str | None = optional("credit_calculation_note")
    end_date: dt.datetime | None = optional("end_date", DateTime())
    file_type: str | None = optional("file_type")
    requires_scraping: bool | None = optional("requires_scraping")
    start_date: dt.datetime | None = optional("start_date", DateTime())
    status: str | None = optional("status")
    type: str | None = optional("type")
    accounts: list[models.AccountSummary] | None = optional("accounts", ListOf(Ref("AccountSummary")))
    completed_at: dt.datetime | None = optional("completed_at", DateTime())
    credit_cost: int | None = optional("credit_cost")
    export_columns: list[str] | None = optional("export_columns")
    failed_at: dt.datetime | None = optional("failed_at", DateTime())
    failed_downloads: int | None = optional("failed_downloads")
    failed_reason: str | None = optional("failed_reason")
    progress_percentage: int | None = optional("progress_percentage")
    rows_processed: int | None = optional("rows_processed")
    total_rows: int | None = optional("total_rows")
    download_url: str | None = optional("download_url")
    download_url_expires_at: dt.datetime | None = optional("download_url_expires_at", DateTime())
