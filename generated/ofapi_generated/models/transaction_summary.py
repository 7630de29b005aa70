"""`TransactionSummary`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class TransactionSummary(Model):
    """Transaction summary.

    Returned by `financial_analytics.get_transaction_summary`.
    """

    disputed_count: int | None = optional("disputed_count")
    refunded_count: int | None = optional("refunded_count")
    succeeded_count: int | None = optional("succeeded_count")
    total_fees: float | None = optional("total_fees")
    total_gross: float | None = optional("total_gross")
    total_net: float | None = optional("total_net")
