"""`Transaction`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import Ref

if TYPE_CHECKING:
    from .. import models


@model
class Transaction(Model):
    """Transaction.

    Returned by `transactions.list`.

    Part of `Chargeback`, `TransactionPage`.
    """

    id: str | None = optional("id")
    amount: float | None = optional("amount")
    created_at: str | None = optional("createdAt")
    currency: str | None = optional("currency")
    description: str | None = optional("description")
    fee: int | None = optional("fee")
    media_tax_amount: int | None = optional("mediaTaxAmount")
    net: float | None = optional("net")
    payout_pending_days: int | None = optional("payoutPendingDays")
    status: str | None = optional("status")
    tax_amount: int | None = optional("taxAmount")
    user: models.UserSummary | None = optional("user", Ref("UserSummary"))
    vat_amount: int | None = optional("vatAmount")
    type: str | None = optional("type")
