"""`SmartLinkConversionsReport`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from .. import models


@model
class SmartLinkConversionsReport(Model):
    """Smart link conversions report."""

    chart: list[models.SmartLinkChartPoint] | None = optional("chart", ListOf(Ref("SmartLinkChartPoint")))
    filters: models.SmartLinkReportFilters | None = optional("filters", Ref("SmartLinkReportFilters"))
    rows: list[models.SmartLinkConversion] | None = optional("rows", ListOf(Ref("SmartLinkConversion")))
    summary: models.SmartLinkConversionsSummary | None = optional("summary", Ref("SmartLinkConversionsSummary"))
