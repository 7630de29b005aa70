"""`PayoutFields`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import Ref

if TYPE_CHECKING:
    from .. import models


@model
class PayoutFields(Model):
    """Payout fields.

    Part of `PayoutSystem`.
    """

    address: models.PayoutField | None = optional("address", Ref("PayoutField"))
    bank_name: models.PayoutField | None = optional("bank_name", Ref("PayoutField"))
    bic: models.PayoutField | None = optional("bic", Ref("PayoutField"))
    city: models.PayoutField | None = optional("city", Ref("PayoutField"))
    country: models.PayoutField | None = optional("country", Ref("PayoutField"))
    first_name: models.PayoutField | None = optional("first_name", Ref("PayoutField"))
    iban: models.PayoutField | None = optional("iban", Ref("PayoutField"))
    last_name: models.PayoutField | None = optional("last_name", Ref("PayoutField"))
    postal: models.PayoutField | None = optional("postal", Ref("PayoutField"))
