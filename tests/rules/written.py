"""Rows of the tables of hand-written rules, and values that many of them use."""

from __future__ import annotations

import datetime as dt
from typing import Any, NamedTuple

import ofapi

NO = ofapi.UNSET
LINK = "01JCZWQJZXQJZXQJZXQJZXQJZX"
NOW = dt.datetime.now(dt.UTC)
SOON, PAST = NOW + dt.timedelta(hours=1), NOW - dt.timedelta(minutes=1)
PROXY = {"host": "proxy.example", "port": 1}


class Row(NamedTuple):
    """Changes to a call that break one rule (at these paths), and changes that keep it."""

    operation: str
    fields: str
    """The rule's fields, with a `#2` behind where an operation has several such rules."""
    broken: list[tuple[dict[str, Any], str]]
    kept: list[dict[str, Any]]


MB = 2**20
QUIZ = {"voting_type": "quiz", "voting_options": ["a", "b"], "voting_correct_index": 0}
FUND = {"fund_raising_target_amount": 50, "fund_raising_tips_presets": [10]}
EXPORT: dict[str, dict[str, Any]] = {
    "vault": {"type": "media_vault", "file_type": "zip", "export_options": {"mediaType": "all"}},
    "chats": {"type": "chat_messages", "file_type": "csv", "export_options": {"maxMessages": 5}},
    "fans": {"type": "fans", "file_type": "csv", "export_options": {"type": "all"}},
    "followings": {"type": "followings", "file_type": "csv", "export_options": {"type": "all"}},
    "profiles": {"type": "public_profiles", "file_type": "csv", "export_options": {"gender": "male"}},
}


def options(kind: str, **given: Any) -> dict[str, Any]:
    return EXPORT[kind] | {"export_options": given}


def both(
    *operations: str, fields: str, broken: list[tuple[dict[str, Any], str]], kept: list[dict[str, Any]]
) -> list[Row]:
    return [Row(operation, fields, broken, kept) for operation in operations]


LINKS = ("createSmartLinkPostback", "updateSmartLinkPostback")
UPLOADS = ("uploadMediaToTheOnlyFansCDN", "uploadMediaToVault")
PROXIES = ("startAuthentication", "updateAuthenticationCredentials")
HOOKS = ("createWebhook", "updateWebhook")
FANS = ("listActiveFans", "listAllFans", "listExpiredFans")
