"""`SubscriberMetrics`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import Ref

if TYPE_CHECKING:
    from .. import models


@model
class SubscriberMetrics(Model):
    """Subscriber metrics.

    Returned by `statistics.get_subscriber_metrics`.
    """

    detailed: models.SubscriptionCounts | None = optional("detailed", Ref("SubscriptionCounts"))
    new_subscriptions: int | None = optional("new_subscriptions")
    renewed_subscriptions: int | None = optional("renewed_subscriptions")
    total_subscriptions: int | None = optional("total_subscriptions")
