"""Rules of Smart Links, beside those in the description's sentences."""

from __future__ import annotations

from ._kinds import filled_in, unused
from ._rule import Rules, equals

RULES: Rules = {
    "createSmartLink": (
        filled_in("account_id", source="sdk: smart-links"),
        filled_in("name", source="sdk: smart-links"),
        unused("free_trial_days", when=equals("link_type", "tracking_link"), source="sdk: smart-links"),
    ),
}
