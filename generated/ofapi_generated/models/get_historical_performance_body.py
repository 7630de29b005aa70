"""`GetHistoricalPerformanceBody`."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

from ..runtime.model import Model, model, optional
from ..runtime.unset import UNSET, Unset


@model
class GetHistoricalPerformanceBody(Model):
    """Get historical performance body.

    Taken by `summary_analytics.get_historical_performance`.
    """

    _absent: ClassVar[Any] = UNSET

    time_range: Literal["3m", "6m", "12m", "ytd", "last-year"] | Unset = optional("time_range")
