"""`PayoutEligibility`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class PayoutEligibility(Model):
    """Payout eligibility.

    Returned by `payouts.get_eligibility`.
    """

    can_receive_manual_payout: bool | None = optional("canReceiveManualPayout")
    is_verified_reason: bool | None = optional("isVerifiedReason")
    need_update_banking: bool | None = optional("needUpdateBanking")
