"""`UpdatePayoutFrequencyBody`."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

from ..runtime.model import Model, model, required
from ..runtime.unset import UNSET


@model
class UpdatePayoutFrequencyBody(Model):
    """Update payout frequency body.

    Taken by `payouts.update_frequency`.
    """

    _absent: ClassVar[Any] = UNSET

    frequency: Literal["manual", "weekly", "monthly"] = required("frequency")
