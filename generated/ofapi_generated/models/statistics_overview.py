"""`StatisticsOverview`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import Ref

if TYPE_CHECKING:
    from .. import models


@model
class StatisticsOverview(Model):
    """Statistics overview.

    Returned by `statistics.get_overview`.
    """

    earning: models.EarningsChange | None = optional("earning", Ref("EarningsChange"))
    mass_messages: models.ContentStatistics | None = optional("massMessages", Ref("ContentStatistics"))
    posts: models.ContentStatistics | None = optional("posts", Ref("ContentStatistics"))
    streams: models.ContentStatistics | None = optional("streams", Ref("ContentStatistics"))
    visitors: models.VisitorStatistics | None = optional("visitors", Ref("VisitorStatistics"))
