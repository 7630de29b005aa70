"""`PayoutSystems`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from .. import models


@model
class PayoutSystems(Model):
    """Payout systems.

    Returned by `banking.get_bank_details`, `banking.list_payout_systems`.
    """

    is_payout_data_filled: bool | None = optional("isPayoutDataFilled")
    payout_code: str | None = optional("payoutCode")
    payouts: list[models.PayoutSystem] | None = optional("payouts", ListOf(Ref("PayoutSystem")))
