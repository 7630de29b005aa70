"""`ProfileVisitors`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import Ref

if TYPE_CHECKING:
    from .. import models


@model
class ProfileVisitors(Model):
    """Profile visitors.

    Returned by `statistics.get_profile_visitors`.
    """

    chart: models.ProfileVisitorsChart | None = optional("chart", Ref("ProfileVisitorsChart"))
    has_stats: bool | None = optional("hasStats")
    is_available: bool | None = optional("isAvailable")
    top_countries: models.TopVisitorCountries | None = optional("topCountries", Ref("TopVisitorCountries"))
    top_duration_users: models.TopVisitDurations | None = optional("topDurationUsers", Ref("TopVisitDurations"))
    total: models.ProfileVisitorsTotal | None = optional("total", Ref("ProfileVisitorsTotal"))
