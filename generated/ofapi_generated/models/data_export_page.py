"""`DataExportPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from .. import models


@model
class DataExportPage(Model):
    """Data export page."""

    data: list[models.DataExport] | None = optional("data", ListOf(Ref("DataExport")))
    meta: models.DataExportPageInfo | None = optional("meta", Ref("DataExportPageInfo"))
