"""`FanInsights`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class FanInsights(Model):
    """Fan insights.

    Part of `FanSummary`.
    """

    content_dislikes: str | None = optional("content_dislikes")
    content_preferences: str | None = optional("content_preferences")
    dos_and_donts: str | None = optional("dos_and_donts")
    family_pets: str | None = optional("family_pets")
    hobbies: str | None = optional("hobbies")
    interests: str | None = optional("interests")
    kinks: str | None = optional("kinks")
    name: str | None = optional("name")
    other_notes: str | None = optional("other_notes")
    preferred_name: str | None = optional("preferred_name")
    requests: str | None = optional("requests")
    spend_cadence: str | None = optional("spend_cadence")
    themes: str | None = optional("themes")
    travel_plans: str | None = optional("travel_plans")
