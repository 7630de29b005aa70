"""Rules of bundles. The description lists the same values today; these stay if it forgets them."""

from __future__ import annotations

from ._kinds import one_of
from ._rule import Rules

RULES: Rules = {
    "createBundle": (
        one_of("discount", 0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, source="sdk: bundles"),
        one_of("duration", 3, 6, 12, source="sdk: bundles"),
    ),
}
