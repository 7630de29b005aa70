"""`BlockedCountries`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class BlockedCountries(Model):
    """Blocked countries.

    Returned by `settings.get_blocked_countries`.
    """

    blocked_countries: list[str] | None = optional("blockedCountries")
