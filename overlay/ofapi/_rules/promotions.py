"""Rules of promotions, beside those in the description's sentences."""

from __future__ import annotations

from ._kinds import bounded, unused
from ._rule import Rules, advice, differs

_SDK = "sdk: promotions"

RULES: Rules = {
    "createPromotion": (
        bounded("freeTrialDays", 1, 30, source=_SDK),
        unused("freeTrialDays", when=differs("discount", 100), source=_SDK),
        # "0 = never ends", "0 = no limit": less than 0 has no meaning, but no refusal is documented.
        advice(bounded("expirationDays", 0, source=_SDK)),
        advice(bounded("offerLimit", 0, source=_SDK)),
    ),
}
