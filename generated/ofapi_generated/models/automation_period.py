"""`AutomationPeriod`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class AutomationPeriod(Model):
    """Automation period.

    Returned by `saved_for_later_messages.enable_automatic_messaging`,
    `saved_for_later_posts.enable_automatic_posting`.
    """

    period: int | None = optional("period")
