"""`SmartLinkClicksReport`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from .. import models


@model
class SmartLinkClicksReport(Model):
    """Smart link clicks report."""

    chart: list[models.SmartLinkChartPoint] | None = optional("chart", ListOf(Ref("SmartLinkChartPoint")))
    filters: models.SmartLinkReportFilters | None = optional("filters", Ref("SmartLinkReportFilters"))
    rows: list[models.SmartLinkClick] | None = optional("rows", ListOf(Ref("SmartLinkClick")))
    summary: models.SmartLinkClicksSummary | None = optional("summary", Ref("SmartLinkClicksSummary"))
