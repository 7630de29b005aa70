"""`SubscriptionInsights`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import Ref

if TYPE_CHECKING:
    from .. import models


@model
class SubscriptionInsights(Model):
    """Subscription insights.

    Part of `SmartLinkFan`.
    """

    current_subscription: models.CurrentSubscription | None = optional(
        "current_subscription", Ref("CurrentSubscription")
    )
    current_subscription_from_smart_link: bool | None = optional("current_subscription_from_smart_link")
    has_subscription_data: bool | None = optional("has_subscription_data")
    previously_subscribed: bool | None = optional("previously_subscribed")
    subscribed_using_promo: bool | None = optional("subscribed_using_promo")
