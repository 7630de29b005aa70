"""Rules of settings, beside those in the description's sentences (the welcome message's price, text and media)."""

from __future__ import annotations

from ._kinds import amount
from ._rule import Rules, advice

RULES: Rules = {
    # The documentation states no bounds of the subscription price.
    "updateSubscriptionPrice": (advice(amount("price", source="docs: update-subscription-price")),),
}
