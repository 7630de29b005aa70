"""`ComparisonPeriodA`."""

from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from ..runtime.model import Model, model, required
from ..runtime.shapes import Date
from ..runtime.unset import UNSET


@model
class ComparisonPeriodA(Model):
    """Comparison period A.

    Part of `GetPeriodComparisonBody`.
    """

    _absent: ClassVar[Any] = UNSET

    end: str | dt.date = required("end", Date())
    """Must be a valid date. Must be a date after or equal to `period_a.start`."""
    start: str | dt.date = required("start", Date())
    """Must be a valid date."""
