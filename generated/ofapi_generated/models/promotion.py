"""`Promotion`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class Promotion(Model):
    """Promotion.

    Returned by `promotions.create`, `promotions.list`.

    Part of `PromotionPage`.
    """

    id: int | None = optional("id")
    can_claim: bool | None = optional("canClaim")
    claims_count: int | None = optional("claimsCount")
    created_at: str | None = optional("createdAt")
    finished_at: str | None = optional("finishedAt")
    has_related_promo: bool | None = optional("hasRelatedPromo")
    is_finished: bool | None = optional("isFinished")
    message: str | None = optional("message")
    price: int | None = optional("price")
    raw_message: str | None = optional("rawMessage")
    subscribe_counts: int | None = optional("subscribeCounts")
    subscribe_days: int | None = optional("subscribeDays")
    type: str | None = optional("type")
