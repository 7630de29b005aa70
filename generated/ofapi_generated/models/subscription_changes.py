"""`SubscriptionChanges`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import Ref

if TYPE_CHECKING:
    from .. import models


@model
class SubscriptionChanges(Model):
    """Subscription changes.

    Part of `VisitorStatistics`.
    """

    new: models.CountChange | None = optional("new", Ref("CountChange"))
    renew: models.CountChange | None = optional("renew", Ref("CountChange"))
