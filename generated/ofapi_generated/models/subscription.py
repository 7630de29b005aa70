"""`Subscription`."""

from __future__ import annotations

import datetime as dt

from ..runtime.model import Model, model, optional
from ..runtime.shapes import DateTime


@model
class Subscription(Model):
    """Subscription.

    Part of `SubscriptionData`.
    """

    id: int | None = optional("id")
    action: str | None = optional("action")
    cancel_date: dt.datetime | None = optional("cancelDate", DateTime())
    date: dt.datetime | None = optional("date", DateTime())
    discount: int | None = optional("discount")
    duration: int | None = optional("duration")
    earning_id: int | None = optional("earningId")
    expire_date: dt.datetime | None = optional("expireDate", DateTime())
    is_current: bool | None = optional("isCurrent")
    offer_end: str | None = optional("offerEnd")
    offer_start: str | None = optional("offerStart")
    price: int | None = optional("price")
    regular_price: float | None = optional("regularPrice")
    start_date: dt.datetime | None = optional("startDate", DateTime())
    subscriber_id: int | None = optional("subscriberId")
    type: str | None = optional("type")
    user_id: int | None = optional("userId")
