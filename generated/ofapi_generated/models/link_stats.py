"""`LinkStats`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from .. import models


@model
class LinkStats(Model):
    """Link stats.

    Returned by `free_trial_links.get_stats`, `smart_links.get_stats`, `tracking_links.get_stats`.
    """

    daily_metrics: list[models.LinkMetrics] | None = optional("daily_metrics", ListOf(Ref("LinkMetrics")))
    monthly_metrics: list[models.LinkMetrics] | None = optional("monthly_metrics", ListOf(Ref("LinkMetrics")))
    summary: models.LinkStatsSummary | None = optional("summary", Ref("LinkStatsSummary"))
