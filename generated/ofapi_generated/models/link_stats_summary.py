"""`LinkStatsSummary`."""

from __future__ import annotations

import datetime as dt

from ..runtime.model import Model, model, optional
from ..runtime.shapes import DateTime


@model
class LinkStatsSummary(Model):
    """Link stats summary.

    Part of `LinkStats`.
    """

    chargebacks_total: float | None = optional("chargebacks_total")
    clicks_total: int | None = optional("clicks_total")
    revenue_cached_at: dt.datetime | None = optional("revenue_cached_at", DateTime())
    revenue_total: float | None = optional("revenue_total")
    spenders_total: int | None = optional("spenders_total")
    subs_total: int | None = optional("subs_total")
