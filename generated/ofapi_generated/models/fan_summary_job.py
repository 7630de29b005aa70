"""`FanSummaryJob`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class FanSummaryJob(Model):
    """Fan summary job.

    Returned by `fan_summaries.generate`.
    """

    message: str | None = optional("message")
    status: str | None = optional("status")
