"""`PromoOffer`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class PromoOffer(Model):
    """Promo offer.

    Part of `Fan`, `User`.
    """

    id: int | None = optional("id")
    created_at: str | None = optional("createdAt")
    expired_at: str | None = optional("expiredAt")
    finished_at: str | None = optional("finishedAt")
    subscribe_days: int | None = optional("subscribeDays")
    subscriber_id: str | None = optional("subscriberId")
    user_id: str | None = optional("userId")
