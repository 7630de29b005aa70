"""`EarningsOverview`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class EarningsOverview(Model):
    """Earnings overview.

    Returned by `summary_analytics.get_earnings_overview`.
    """

    messages: float | None = optional("messages")
    posts: float | None = optional("posts")
    streams: float | None = optional("streams")
    subscriptions: float | None = optional("subscriptions")
    tips: float | None = optional("tips")
    total_accounts: int | None = optional("total_accounts")
    total_earnings: float | None = optional("total_earnings")
    total_images: int | None = optional("total_images")
    total_messages: int | None = optional("total_messages")
    total_videos: int | None = optional("total_videos")
