"""The names of events, for type checkers and for `events=[...]`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

EventName: TypeAlias = Literal[
    "accounts.connected",
    "accounts.reconnected",
    "accounts.disconnected",
    "accounts.session_expired",
    "accounts.authentication_failed",
    "accounts.otp_code_required",
    "accounts.face_otp_required",
    "messages.received",
    "messages.sent",
    "messages.deleted",
    "messages.ppv.unlocked",
    "subscriptions.new",
    "subscriptions.renewed",
    "subscriptions.expired",
    "tips.received",
    "transactions.new",
    "posts.liked",
    "users.typing",
    "users.online",
    "users.offline",
    "media_uploads.completed",
    "media_uploads.failed",
    "data_exports.calculating_credits",
    "data_exports.calculating_credits_completed",
    "data_exports.calculating_credits_failed",
    "data_exports.in_progress",
    "data_exports.completed",
    "data_exports.failed",
    "data_exports.cancelled",
    "chat_queue.updated",
    "chat_queue.finished",
    "fan_summary.completed",
]
"""The name of an event of an OnlyFans account or of the team."""

EVENTS: Final[tuple[EventName, ...]] = get_args(EventName)
"""All of them: `client.webhooks.create(events=ofapi.webhooks.EVENTS, ...)`.

Those of Fansly accounts (`fansly.*`) are not among them: one webhook is of one platform.
`client.webhooks.list_events()` asks the API for its list.
"""
