"""`SmartLink`."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import DateTime, Ref

if TYPE_CHECKING:
    from .. import models


@model
class SmartLink(Model):
    """Smart link.

    Returned by `smart_links.create`, `smart_links.get`, `smart_links.list`.
    """

    id: str | None = optional("id")
    name: str | None = optional("name")
    link_type: str | None = optional("link_type")
    traffic_redirect_url: str | None = optional("traffic_redirect_url")
    free_trial_days: int | None = optional("free_trial_days")
    clicks_count: int | None = optional("clicks_count")
    conversions_count: int | None = optional("conversions_count")
    subscribers_count: int | None = optional("subscribers_count")
    revenue: str | None = optional("revenue")
    cost: models.LinkCost | None = optional("cost", Ref("LinkCost"))
    account: models.AccountSummary | None = optional("account", Ref("AccountSummary"))
    created_at: dt.datetime | None = optional("created_at", DateTime())
    updated_at: dt.datetime | None = optional("updated_at", DateTime())
    spenders_count: int | None = optional("spenders_count")
