"""`TrackingLink`."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import DateTime, Ref

if TYPE_CHECKING:
    from .. import models


@model
class TrackingLink(Model):
    """Tracking link.

    Returned by `shared_tracking_links.list`, `stored_shared_tracking_links.list`,
    `stored_tracking_links.list`, `tracking_links.create`, `tracking_links.get`, `tracking_links.list`.

    Part of `TrackingLinkPage`.
    """

    id: int | None = optional("id")
    campaign_code: int | None = optional("campaignCode")
    campaign_name: str | None = optional("campaignName")
    count_subscribers: int | None = optional("countSubscribers")
    count_transitions: int | None = optional("countTransitions")
    created_at: str | None = optional("createdAt")
    end_date: dt.datetime | None = optional("endDate", DateTime())
    campaign_url: str | None = optional("campaignUrl")
    clicks_count: int | None = optional("clicksCount")
    cost: models.LinkCost | None = optional("cost", Ref("LinkCost"))
    links: models.RelatedLinks | None = optional("links", Ref("RelatedLinks"))
    revenue: models.LinkRevenue | None = optional("revenue", Ref("LinkRevenue"))
    subscribers_count: int | None = optional("subscribersCount")
    tags: list[str] | None = optional("tags")
    is_deleted: bool | None = optional("isDeleted")
    owner: models.LinkOwner | None = optional("owner", Ref("LinkOwner"))
