"""Rules of chat messages, beside those in the description's sentences (price, text, media)."""

from __future__ import annotations

from ._kinds import matching, previews
from ._rule import Rules

RULES: Rules = {
    "sendMessage": (
        previews("previews", of="mediaFiles", source="sdk: chat-messages"),
        matching(
            "Idempotency-Key", r"[ -~]{1,255}", "1 to 255 printable ASCII characters", source="docs: send-message"
        ),
    ),
}
