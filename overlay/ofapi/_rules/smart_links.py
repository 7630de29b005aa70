"""Rules of Smart Links. Source: the API's description of `POST /api/smart-links`."""

from __future__ import annotations

from collections.abc import Mapping

from ._kinds import Rule, equals, filled, one_of, required, unused, whole_number

RULES: Mapping[str, tuple[Rule, ...]] = {
    "createSmartLink": (
        filled("account_id"),
        filled("name"),
        one_of("link_type", "free_trial", "tracking_link"),
        required(
            "free_trial_days",
            when=equals("link_type", "free_trial"),
            because="when link_type is 'free_trial': give 1 to 360 days",
        ),
        whole_number("free_trial_days", 1, 360),
        unused(
            "free_trial_days",
            when=equals("link_type", "tracking_link"),
            because="when link_type is 'tracking_link'; sent as given",
        ),
    ),
}
