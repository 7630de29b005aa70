"""Rules of Free Trial Links, beside those in the description's sentences."""

from __future__ import annotations

from ._kinds import longest, one_of
from ._rule import Rules

RULES: Rules = {
    "createFreeTrialLink": (
        one_of("duration", 1, 3, 7, 14, 30, 90, 180, 360, source="sdk: trial-links"),
        longest("name", 64, source="sdk: trial-links"),
    ),
}
