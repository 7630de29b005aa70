"""`PastSubscription`."""

from __future__ import annotations

import datetime as dt

from ..runtime.model import Model, model, optional
from ..runtime.shapes import DateTime


@model
class PastSubscription(Model):
    """Past subscription.

    Part of `SubscriptionHistory`.
    """

    expire_date: dt.datetime | None = optional("expireDate", DateTime())
    price: float | None = optional("price")
    subscribe_date: dt.datetime | None = optional("subscribeDate", DateTime())
