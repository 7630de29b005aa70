"""`Chargeback`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import Ref

if TYPE_CHECKING:
    from .. import models


@model
class Chargeback(Model):
    """Chargeback.

    Returned by `chargebacks.list`.

    Part of `ChargebackPage`.
    """

    id: int | None = optional("id")
    created_at: str | None = optional("createdAt")
    payment: models.Transaction | None = optional("payment", Ref("Transaction"))
    payment_type: str | None = optional("paymentType")
