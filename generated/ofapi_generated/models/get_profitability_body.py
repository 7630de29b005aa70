"""`GetProfitabilityBody`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from ..runtime.model import Model, model, required
from ..runtime.unset import UNSET


@model
class GetProfitabilityBody(Model):
    """Get profitability body.

    Taken by `financial_analytics.get_profitability`.
    """

    _absent: ClassVar[Any] = UNSET

    account_ids: Sequence[str] = required("account_ids")
    month: int = required("month")
    year: int = required("year")
