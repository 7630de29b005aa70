"""`VisitorCountry`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import Ref

if TYPE_CHECKING:
    from .. import models


@model
class VisitorCountry(Model):
    """Visitor country.

    Part of `TopVisitorCountries`.
    """

    country_code: str | None = optional("countryCode")
    country_name: str | None = optional("countryName")
    rank: int | None = optional("rank")
    views_count: models.VisitorCounts | None = optional("viewsCount", Ref("VisitorCounts"))
