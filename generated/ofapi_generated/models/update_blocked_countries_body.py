"""`UpdateBlockedCountriesBody`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from ..runtime.model import Model, model, optional, required
from ..runtime.unset import UNSET, Unset


@model
class UpdateBlockedCountriesBody(Model):
    """Update blocked countries body.

    Taken by `settings.update_blocked_countries`.
    """

    _absent: ClassVar[Any] = UNSET

    blocked_countries: Sequence[str] = required("blockedCountries")
    blocked_states: Sequence[str] | Unset = optional("blockedStates")
