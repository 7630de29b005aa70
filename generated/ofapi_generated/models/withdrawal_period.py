"""`WithdrawalPeriod`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class WithdrawalPeriod(Model):
    """Withdrawal period.

    Part of `AccountBalances`.
    """

    code: str | None = optional("code")
    name: str | None = optional("name")
