"""`RequestManualWithdrawalBody`."""

from __future__ import annotations

from typing import Any, ClassVar

from ..runtime.model import Model, model, required
from ..runtime.unset import UNSET


@model
class RequestManualWithdrawalBody(Model):
    """Request manual withdrawal body.

    Taken by `payouts.request_manual_withdrawal`.
    """

    _absent: ClassVar[Any] = UNSET

    amount: int = required("amount")
