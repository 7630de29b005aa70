"""`GetTransactionsByTypeBody`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, ClassVar

from ..runtime.model import Model, model, required
from ..runtime.shapes import DateTime
from ..runtime.unset import UNSET


@model
class GetTransactionsByTypeBody(Model):
    """Get transactions by type body.

    Taken by `financial_analytics.get_transactions_by_type`.
    """

    _absent: ClassVar[Any] = UNSET

    account_ids: Sequence[str] = required("account_ids")
    end_date: str | dt.datetime | dt.date = required("end_date", DateTime())
    start_date: str | dt.datetime | dt.date = required("start_date", DateTime())
