"""`SmartLinkFan`."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import DateTime, Ref

if TYPE_CHECKING:
    from .. import models


@model
class SmartLinkFan(Model):
    """Smart link fan.

    Returned by `smart_links.list_fans`.

    Part of `SmartLinkFansReport`.
    """

    avatar_url: str | None = optional("avatar_url")
    click_id: str | None = optional("click_id")
    conversion_id: int | None = optional("conversion_id")
    converted_at: dt.datetime | None = optional("converted_at", DateTime())
    external_click_id: str | None = optional("external_click_id")
    fan_id: int | None = optional("fan_id")
    messages_sent_by_fan: int | None = optional("messages_sent_by_fan")
    name: str | None = optional("name")
    onlyfans_id: str | None = optional("onlyfans_id")
    revenue_net: int | None = optional("revenue_net")
    subscription_insights: models.SubscriptionInsights | None = optional(
        "subscription_insights", Ref("SubscriptionInsights")
    )
    tips_net: int | None = optional("tips_net")
    username: str | None = optional("username")
