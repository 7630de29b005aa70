"""`CreatePromotionBody`."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

from ..runtime.model import Model, model, optional, required
from ..runtime.unset import UNSET, Unset


@model
class CreatePromotionBody(Model):
    """Create promotion body.

    Taken by `promotions.create`.
    """

    _absent: ClassVar[Any] = UNSET

    discount: int = required("discount")
    expiration_days: int = required("expirationDays")
    offer_limit: int = required("offerLimit")
    type: Literal["new", "expired", "new_and_expired"] = required("type")
    free_trial_days: int | Unset = optional("freeTrialDays")
    """Required only when discount is 100."""
    message: str | Unset = optional("message")
