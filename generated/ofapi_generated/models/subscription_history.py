"""`SubscriptionHistory`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from .. import models


@model
class SubscriptionHistory(Model):
    """Subscription history.

    Returned by `fans.get_subscription_history`.
    """

    has_more: bool | None = optional("hasMore")
    list: builtins.list[models.PastSubscription] | None = optional("list", ListOf(Ref("PastSubscription")))
