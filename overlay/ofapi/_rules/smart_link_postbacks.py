"""Rules of the postbacks of Smart Links, beside those in the description's sentences."""

from __future__ import annotations

from ._kinds import matching, not_empty, one_of, unused
from ._rule import Rules, advice, differs_or_absent

_ULID = r"[0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{26}"

_BOTH = (
    not_empty("conversion_types", source="sdk: smart-link-postbacks"),
    # The documentation lists four types; the description knows a fifth elsewhere: so a warning.
    advice(
        one_of(
            "conversion_types.*",
            "new_subscriber",
            "new_transaction",
            "message_received",
            "fan_sent_1_message",
            "fan_sent_3_messages",
            source="sdk: smart-link-postbacks",
        )
    ),
    # "ULIDs" says what ids look like, not what is refused.
    advice(matching("smart_link_ids.*", _ULID, "a ULID of 26 characters", source="sdk: smart-link-postbacks")),
    unused("body", when=differs_or_absent("http_method", "POST"), source="sdk: smart-link-postbacks"),
)

RULES: Rules = {
    "createSmartLinkPostback": _BOTH,
    "updateSmartLinkPostback": _BOTH,
}
