"""`TransactionTypeTotal`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class TransactionTypeTotal(Model):
    """Transaction type total.

    Returned by `financial_analytics.get_transactions_by_type`.
    """

    count: int | None = optional("count")
    total: float | None = optional("total")
    type: str | None = optional("type")
