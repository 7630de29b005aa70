"""`FreeTrialLink`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import Ref

if TYPE_CHECKING:
    from .. import models


@model
class FreeTrialLink(Model):
    """Free trial link.

    Returned by `free_trial_links.create`, `free_trial_links.get`, `free_trial_links.list`,
    `shared_free_trial_links.list`, `stored_free_trial_links.list`,
    `stored_shared_free_trial_links.list`.

    Part of `FreeTrialLinkPage`.
    """

    id: int | None = optional("id")
    claim_counts: int | None = optional("claimCounts")
    created_at: str | None = optional("createdAt")
    expired_at: str | None = optional("expiredAt")
    is_finished: bool | None = optional("isFinished")
    subscribe_counts: int | None = optional("subscribeCounts")
    subscribe_days: int | None = optional("subscribeDays")
    trial_link_name: str | None = optional("trialLinkName")
    url: str | None = optional("url")
    clicks_counts: int | None = optional("clicksCounts")
    cost: models.LinkCost | None = optional("cost", Ref("LinkCost"))
    links: models.RelatedLinks | None = optional("links", Ref("RelatedLinks"))
    revenue: models.LinkRevenue | None = optional("revenue", Ref("LinkRevenue"))
    tags: list[str] | None = optional("tags")
    owner: models.LinkOwner | None = optional("owner", Ref("LinkOwner"))
