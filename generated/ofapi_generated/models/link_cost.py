"""`LinkCost`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class LinkCost(Model):
    """Link cost.

    Part of `FreeTrialLink`, `SmartLink`, `TrackingLink`.
    """

    input_mode: str | None = optional("inputMode")
    input_value: str | None = optional("inputValue")
    per_sub: str | None = optional("perSub")
    per_click: str | None = optional("perClick")
    per_promo: str | None = optional("perPromo")
    subscriber_source_count: int | None = optional("subscriberSourceCount")
    click_source_count: int | None = optional("clickSourceCount")
