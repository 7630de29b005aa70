"""`AutomationSettings`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class AutomationSettings(Model):
    """Automation settings.

    Returned by `saved_for_later_messages.get_settings`, `saved_for_later_posts.get_settings`.
    """

    current_code: int | None = optional("currentCode")
    is_enabled: bool | None = optional("isEnabled")
    options: list[int] | None = optional("options")
