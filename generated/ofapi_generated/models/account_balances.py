"""`AccountBalances`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from .. import models


@model
class AccountBalances(Model):
    """Account balances.

    Returned by `payouts.get_balances`.
    """

    currency: str | None = optional("currency")
    manual_payout_pending_days: int | None = optional("manualPayoutPendingDays")
    max_payout_summ: float | None = optional("maxPayoutSumm")
    min_payout_summ: int | None = optional("minPayoutSumm")
    payout_available: float | None = optional("payoutAvailable")
    payout_pending: float | None = optional("payoutPending")
    withdrawal_period: str | None = optional("withdrawalPeriod")
    withdrawal_period_options: list[models.WithdrawalPeriod] | None = optional(
        "withdrawalPeriodOptions", ListOf(Ref("WithdrawalPeriod"))
    )
