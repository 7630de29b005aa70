"""`SmartLinkReportFilters`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class SmartLinkReportFilters(Model):
    """Smart link report filters.

    Part of `SmartLinkClicksReport`, `SmartLinkConversionsReport`.
    """

    date_end: str | None = optional("date_end")
    date_start: str | None = optional("date_start")
    include_bots: bool | None = optional("include_bots")
    include_duplicates: bool | None = optional("include_duplicates")
    limit: int | None = optional("limit")
    offset: int | None = optional("offset")
    conversion_type: str | None = optional("conversion_type")
