"""`FanSummary`."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import DateTime, ListOf, Ref

if TYPE_CHECKING:
    from .. import models


@model
class FanSummary(Model):
    """Fan summary.

    Returned by `fan_summaries.get`.
    """

    analyzed_message_count: int | None = optional("analyzed_message_count")
    custom_fields: list[models.FanSummaryField] | None = optional("custom_fields", ListOf(Ref("FanSummaryField")))
    error_message: str | None = optional("error_message")
    last_analyzed_at: dt.datetime | None = optional("last_analyzed_at", DateTime())
    last_buy_date: dt.datetime | None = optional("last_buy_date", DateTime())
    status: str | None = optional("status")
    summary_data: models.FanInsights | None = optional("summary_data", Ref("FanInsights"))
