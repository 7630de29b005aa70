"""Rules of posts, beside those in the description's sentences."""

from __future__ import annotations

from ._kinds import bounded, each_at_most, filled_in, index_of, not_empty, one_of, only_with
from ._rule import Rules, advice

_SDK = "sdk: posts"

_SHAPE = (
    bounded("expireDays", 1, 30, source=_SDK),
    not_empty("fundRaisingTipsPresets", source=_SDK),
    each_at_most("fundRaisingTipsPresets", "fundRaisingTargetAmount", source=_SDK),
    one_of("votingDue", 1, 3, 7, 30, source=_SDK),
    only_with("votingDue", "votingType", source=_SDK),
    index_of("votingCorrectIndex", "votingOptions", source=_SDK),
)

RULES: Rules = {
    "sendPost": (filled_in("text", source=_SDK), *_SHAPE),
    # Documented of new posts only.
    "updatePost": tuple(advice(rule) for rule in _SHAPE),
}
