"""`SubscriberStatistics`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from .. import models


@model
class SubscriberStatistics(Model):
    """Subscriber statistics.

    Returned by `statistics.get_subscriber_statistics`.
    """

    delta: float | None = optional("delta")
    earnings: list[models.ChartPoint] | None = optional("earnings", ListOf(Ref("ChartPoint")))
    subscribers: int | None = optional("subscribers")
    subscribes: list[models.ChartPoint] | None = optional("subscribes", ListOf(Ref("ChartPoint")))
    total: float | None = optional("total")
