"""`PayoutRequestPage`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from .. import models


@model
class PayoutRequestPage(Model):
    """Payout request page.

    Returned by `payouts.request_manual_withdrawal`.
    """

    list: builtins.list[models.PayoutRequest] | None = optional("list", ListOf(Ref("PayoutRequest")))
    marker: int | None = optional("marker")
