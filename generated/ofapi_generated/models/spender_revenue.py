"""`SpenderRevenue`."""

from __future__ import annotations

import datetime as dt

from ..runtime.model import Model, model, optional
from ..runtime.shapes import DateTime


@model
class SpenderRevenue(Model):
    """Spender revenue.

    Part of `LinkSpender`.
    """

    calculated_at: dt.datetime | None = optional("calculated_at", DateTime())
    chargebacks: float | None = optional("chargebacks")
    total: float | None = optional("total")
