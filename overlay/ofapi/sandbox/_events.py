"""The events that webhooks can have, and what happens when a test says that one occurred."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from . import _chat_records as chats
from ._store import Record
from ._team import Team

EVENTS: Final[Mapping[str, str]] = {
    "accounts.connected": "An account was connected",
    "accounts.reconnected": "An account was connected again",
    "accounts.session_expired": "An account has to be connected again",
    "accounts.authentication_failed": "Connecting an account failed",
    "accounts.otp_code_required": "Connecting an account needs a code",
    "accounts.face_otp_required": "Connecting an account needs a selfie",
    "accounts.disconnected": "An account was disconnected",
    "messages.received": "A fan wrote",
    "messages.sent": "The creator wrote",
    "messages.ppv.unlocked": "A fan paid for a message",
    "messages.deleted": "A message was deleted",
    "subscriptions.new": "A fan subscribed",
    "subscriptions.renewed": "A fan stays subscribed",
    "subscriptions.expired": "A fan's subscription ended",
    "tips.received": "A fan tipped",
    "transactions.new": "There is a transaction",
    "posts.liked": "A fan liked a post",
    "users.typing": "A fan types",
    "users.online": "A fan is online",
    "users.offline": "A fan is offline",
    "media_uploads.completed": "An upload is complete",
    "media_uploads.failed": "An upload failed",
    "data_exports.calculating_credits": "An export's cost is being calculated",
    "data_exports.calculating_credits_completed": "An export's cost is known",
    "data_exports.calculating_credits_failed": "An export's cost can't be calculated",
    "data_exports.in_progress": "An export is being made",
    "data_exports.completed": "An export is complete",
    "data_exports.failed": "An export failed",
    "data_exports.cancelled": "An export was cancelled",
    "chat_queue.updated": "Queued messages are being sent",
    "chat_queue.finished": "Queued messages are sent",
    "test-event": "A test",
}
"""What `GET /api/webhooks/events` lists: the names that the vendor's material and its users know."""


def occurred(team: Team, event: str, account_id: str | None, payload: Mapping[str, Any] | None) -> None:
    """Deliver an event; without a payload, with one of its kind about the account's first fan."""
    if payload is None:
        payload = _payload(team, event, account_id or "")
    team.emit(event, account_id, dict(payload))


def _payload(team: Team, event: str, account_id: str) -> dict[str, Any]:
    fan: Record = next(iter(team.store.all("fans", account_id)), {"id": 0, "name": "A fan", "username": "fan"})
    person = {name: fan[name] for name in ("id", "name", "username")}
    now = team.stamp()
    if event == "messages.received" and fan["id"]:
        message = chats.new_message(team, account_id, fan["id"], fan["id"], {"text": "Hello from the sandbox"}, now)
        return {**message, "fromUser": person}
    if event == "messages.ppv.unlocked":
        amount = {"{AMOUNT}": "$45.00", "{MESSAGE_LINK}": f'<a href="/my/chats/chat/{fan["id"]}/">message</a>'}
        return {"id": team.number(), "createdAt": now, "user_id": fan["id"], "user": person, "replacePairs": amount}
    if event.startswith("transactions") or event.startswith("tips"):
        return {"id": str(team.number()), "amount": 10.0, "net": 8.0, "createdAt": now, "fanData": {"user": person}}
    if event.startswith("accounts"):
        return {"state": event.partition(".")[2], "progress": "started", "latestAuthAttempt": None}
    return {"id": team.number(), "createdAt": now, "user": person}
