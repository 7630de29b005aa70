"""Deliveries as the API makes them: a body, its signature, and the headers beside."""

from __future__ import annotations

import json
from typing import Any, NamedTuple

from ofapi import webhooks

SECRET = "whsec_SECRET_do_not_show_91d2"
KEY = "evt_9c1f0a4b9c1f0a4b9c1f0a4b9c1f0a4b9c1f0a4b"

FAN = {"id": 310112051, "name": "Fan", "username": "u310112051", "displayName": "Fan One", "subscribedOn": True}
CREATOR = 518588958
NOTIFICATION = {
    "id": "115273984711",
    "type": "subscribed",
    "createdAt": "2026-06-30T14:42:00+00:00",
    "user_id": str(CREATOR),
    "user": FAN,
    "isRead": False,
    "fanData": {"available": True, "spending": {"total": 636, "tips": 98.4}, "previous_reply_at": None},
}
CHAT_LINK = f"<a href='https://onlyfans.com/my/chats/chat/{FAN['id']}?firstId=10408879870963'>message</a>"
MESSAGE = {
    "id": 10408879870963,
    "createdAt": "2026-06-10T21:25:47+00:00",
    "text": "<p>hi</p>",
    "price": 25,
    "isFree": False,
    "mediaCount": 1,
    "media": [{"id": 7, "type": "photo"}],
}
ACCOUNT = {
    "state": "authenticated",
    "progress": "started",
    "latestAuthAttempt": {"started_at": "2025-05-13T20:26:56.000000Z", "completed_at": None, "success": False},
}
EXPORT = {"id": "data_export_1", "status": "completed", "credit_cost": 500, "type": "fans"}
PRESENCE = {"fan": {"id": "310112051", "name": "Fan"}, "observed_at": "2026-06-10T20:01:06.000000Z"}
QUEUE = {"id": 12, "date": "2026-09-01T00:00:00Z", "isDone": True, "isCanceled": True, "pending": 0, "total": 7}
TRANSACTION = {
    "id": "e940b5fb905ba081",
    "created_at": "2026-06-10 20:59:47",
    "type": "message",
    "amount": 17,
    "net_amount": 13.6,
    "fee_amount": 3.4,
    "currency": "USD",
    "status": "loading",
    "fan": {"id": "310112051", "display_name": "Fan One"},
    "fanData": {"spending": {"total": 28.8}},
}

PAYLOADS: dict[str, dict[str, Any]] = {
    **{name: ACCOUNT for name in webhooks.EVENTS if name.startswith("accounts.")},
    **{name: EXPORT for name in webhooks.EVENTS if name.startswith("data_exports.")},
    **{name: QUEUE for name in webhooks.EVENTS if name.startswith("chat_queue.")},
    "messages.received": {**MESSAGE, "fromUser": FAN},
    "messages.sent": {**MESSAGE, "toUser": FAN, "queueId": 5, "isFromQueue": False},
    "messages.deleted": {"id": "10408879870963"},
    "messages.ppv.unlocked": {
        **NOTIFICATION,
        "replacePairs": {"{AMOUNT}": "$45.00", "{NAME}": "Fan", "{MESSAGE_LINK}": CHAT_LINK},
    },
    "subscriptions.new": {**NOTIFICATION, "replacePairs": {"{PRICE}": "$4.00"}},
    "subscriptions.renewed": {**NOTIFICATION, "replacePairs": {"{PRICE}": "$4.00"}},
    "subscriptions.expired": {**NOTIFICATION, "expiredAt": "2026-06-29T00:00:00Z"},
    "tips.received": {**NOTIFICATION, "amountGross": 8, "amountNet": 6.4, "replacePairs": {"{AMOUNT}": "$8.00"}},
    "transactions.new": TRANSACTION,
    "posts.liked": {**NOTIFICATION, "replacePairs": {"{POST_LINK}": "<a href='https://onlyfans.com/77/me'>post</a>"}},
    "users.typing": {"id": 310112051},
    "users.online": PRESENCE,
    "users.offline": PRESENCE,
    "media_uploads.completed": {"prefixed_id": "ofapi_media_1", "status": "completed", "media": {"id": 7}},
    "media_uploads.failed": {"prefixed_id": "ofapi_media_1", "status": "failed", "error": "too large"},
    "fan_summary.completed": {"status": "completed", "analyzed_message_count": 12},
}


class Delivery(NamedTuple):
    """A request of the API to a receiver."""

    body: bytes
    headers: dict[str, str]

    def unwrap(self) -> webhooks.Event:
        return webhooks.unwrap(self.body, self.headers, SECRET)


def delivery(
    name: str = "messages.received",
    payload: Any = None,
    *,
    key: str | None = KEY,
    secret: str | None = SECRET,
    account_id: str | None = "acct_123",
    headers: dict[str, str] | None = None,
) -> Delivery:
    """A delivery of the event, with a payload such as is documented, or the given one."""
    payload = PAYLOADS.get(name, {}) if payload is None else payload
    body = json.dumps({"event": name, "account_id": account_id, "payload": payload}).encode()
    sent = {"Content-Type": "application/json", "User-Agent": "OnlyFansAPI.com/Webhook-Client"}
    if secret is not None:
        sent["Signature"] = webhooks.sign(body, secret)
    if key is not None:
        sent["X-OFAPI-Idempotency-Key"] = key
    return Delivery(body, {**sent, **(headers or {})})


def event(name: str, payload: Any = None, **settings: Any) -> Any:
    """The event of such a delivery."""
    return delivery(name, payload, **settings).unwrap()
