"""`SmartLinkFansSummary`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class SmartLinkFansSummary(Model):
    """Smart link fans summary.

    Part of `SmartLinkFansReport`.
    """

    fans_total: int | None = optional("fans_total")
    fans_with_1_plus_messages_total: int | None = optional("fans_with_1_plus_messages_total")
    fans_with_3_plus_messages_total: int | None = optional("fans_with_3_plus_messages_total")
    revenue_net_total: int | None = optional("revenue_net_total")
    tips_net_total: int | None = optional("tips_net_total")
