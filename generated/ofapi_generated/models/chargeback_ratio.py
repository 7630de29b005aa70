"""`ChargebackRatio`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class ChargebackRatio(Model):
    """Chargeback ratio.

    Returned by `chargebacks.get_ratio`.
    """

    chargebacks_ratio: float | None = optional("chargebacksRatio")
