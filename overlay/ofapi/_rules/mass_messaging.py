"""Rules of mass messages, beside those in the description's sentences (price, media)."""

from __future__ import annotations

from ._kinds import after, filled_in, in_future, matching, subset
from ._rule import Rules, advice

_LISTS = r"fans|recent|following|rebill_off|tagged|\d+"

RULES: Rules = {
    "sendMassMessage": (
        filled_in("text", source="sdk: mass-messaging"),
        in_future("scheduledDate", source="docs: send-mass-message"),
        # Names of system lists may become more.
        advice(matching("userLists.*", _LISTS, "a system list or an id", source="docs: send-mass-message")),
        advice(matching("excludedLists.*", _LISTS, "a system list or an id", source="docs: send-mass-message")),
    ),
    "updateMassMessage": (subset("previews", of="mediaFiles", source="sdk: mass-messaging"),),
    "getMassMessageOverview": (after("endDate", "startDate", source="sdk: mass-messaging"),),
}
