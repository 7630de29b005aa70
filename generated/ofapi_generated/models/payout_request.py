"""`PayoutRequest`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class PayoutRequest(Model):
    """Payout request.

    Returned by `payouts.list_requests`.

    Part of `PayoutRequestPage`.
    """

    amount: int | None = optional("amount")
    created_at: str | None = optional("createdAt")
    currency: str | None = optional("currency")
    invoice_id: str | None = optional("invoiceId")
    reject_reason: str | None = optional("rejectReason")
    state: str | None = optional("state")
