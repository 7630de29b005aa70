"""Rules of webhooks, beside those in the description's sentences (account_ids by account_scope)."""

from __future__ import annotations

from ._kinds import one_platform
from ._rule import Rules

_BOTH = (one_platform("account_ids", source="sdk: webhooks"),)

RULES: Rules = {"createWebhook": _BOTH, "updateWebhook": _BOTH}
