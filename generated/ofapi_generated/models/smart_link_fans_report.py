"""`SmartLinkFansReport`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from .. import models


@model
class SmartLinkFansReport(Model):
    """Smart link fans report."""

    filters: models.SmartLinkFanFilters | None = optional("filters", Ref("SmartLinkFanFilters"))
    rows: list[models.SmartLinkFan] | None = optional("rows", ListOf(Ref("SmartLinkFan")))
    summary: models.SmartLinkFansSummary | None = optional("summary", Ref("SmartLinkFansSummary"))
