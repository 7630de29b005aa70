"""`GetTransactionSummaryBody`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, ClassVar

from ..runtime.model import Model, model, required
from ..runtime.shapes import DateTime
from ..runtime.unset import UNSET


@model
class GetTransactionSummaryBody(Model):
    """Get transaction summary body.

    Taken by `financial_analytics.get_transaction_summary`.
    """

    _absent: ClassVar[Any] = UNSET

    account_ids: Sequence[str] = required("account_ids")
    end_date: str | dt.datetime | dt.date = required("end_date", DateTime())
    start_date: str | dt.datetime | dt.date = required("start_date", DateTime())
