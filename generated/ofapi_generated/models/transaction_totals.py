"""`TransactionTotals`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class TransactionTotals(Model):
    """Transaction totals.

    Returned by `statistics.get_total_transactions`.
    """

    total_amount: float | None = optional("total_amount")
    total_transactions: int | None = optional("total_transactions")
