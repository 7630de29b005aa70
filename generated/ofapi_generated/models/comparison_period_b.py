"""`ComparisonPeriodB`."""

from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from ..runtime.model import Model, model, required
from ..runtime.shapes import Date
from ..runtime.unset import UNSET


@model
class ComparisonPeriodB(Model):
    """Comparison period B.

    Part of `GetPeriodComparisonBody`.
    """

    _absent: ClassVar[Any] = UNSET

    end: str | dt.date = required("end", Date())
    """Must be a valid date. Must be a date after or equal to `period_b.start`."""
    start: str | dt.date = required("start", Date())
    """Must be a valid date."""
