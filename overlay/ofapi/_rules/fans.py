"""Rules of fans, where the documentation allows more than the description."""

from __future__ import annotations

from ._rule import Looser, Rules

_LIMIT = (Looser("limit", maximum=50, source="sdk: fans"),)

RULES: Rules = {"listActiveFans": _LIMIT, "listAllFans": _LIMIT, "listExpiredFans": _LIMIT}
