"""`UpdateSubscriptionPriceBody`."""

from __future__ import annotations

from typing import Any, ClassVar

from ..runtime.model import Model, model, required
from ..runtime.unset import UNSET


@model
class UpdateSubscriptionPriceBody(Model):
    """Update subscription price body.

    Taken by `settings.update_subscription_price`.
    """

    _absent: ClassVar[Any] = UNSET

    price: str = required("price")
