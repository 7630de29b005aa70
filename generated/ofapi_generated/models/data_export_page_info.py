"""`DataExportPageInfo`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class DataExportPageInfo(Model):
    """Data export page info.

    Part of `DataExportPage`.
    """

    current_page: int | None = optional("current_page")
    last_page: int | None = optional("last_page")
    per_page: int | None = optional("per_page")
    total: int | None = optional("total")
