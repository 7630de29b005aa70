"""`TopVisitorCountries`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from .. import models


@model
class TopVisitorCountries(Model):
    """Top visitor countries.

    Part of `ProfileVisitors`.
    """

    has_more: bool | None = optional("hasMore")
    rows: list[models.VisitorCountry] | None = optional("rows", ListOf(Ref("VisitorCountry")))
    totals: models.VisitorCounts | None = optional("totals", Ref("VisitorCounts"))
