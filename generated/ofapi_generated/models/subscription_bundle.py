"""`SubscriptionBundle`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class SubscriptionBundle(Model):
    """Subscription bundle.

    Returned by `bundles.create`, `bundles.delete`, `bundles.list`.

    Part of `Fan`, `User`.
    """

    id: int | None = optional("id")
    can_buy: bool | None = optional("canBuy")
    discount: int | None = optional("discount")
    duration: int | None = optional("duration")
    price: float | None = optional("price")
