"""Chats and messages as records. A chat's id is the fan's."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._store import Record
from ._team import Team

CHATS = "chats"
MESSAGES = "messages"


def owner_of(account_id: str, chat_id: object) -> str:
    """Who has the messages of a chat."""
    return f"{account_id}/{chat_id}"


def new_chat(team: Team, account_id: str, fan_id: int) -> Record:
    record: Record = {
        "id": fan_id,
        "unreadMessagesCount": 0,
        "hasUnreadTips": False,
        "isMutedNotifications": False,
        "countPinnedMessages": 0,
        "canSendMessage": True,
        "canGoToProfile": True,
        "canNotSendReason": False,
        "hasPurchasedFeed": False,
    }
    return team.store.put(CHATS, account_id, fan_id, record)


def new_message(
    team: Team, account_id: str, fan_id: int, author: int, given: Mapping[str, Any], at: str, number: int | None = None
) -> Record:
    """A message, from the fan or from the creator, at the end of the chat; the chat comes into being with it."""
    price = given.get("price") or 0
    media = list(given.get("mediaFiles") or ())
    record: Record = {
        "id": team.number() if number is None else number,
        "text": given.get("text") or "",
        "createdAt": at,
        "changedAt": at,
        "fromUser": {"id": author, "_view": "s"},
        "price": price,
        "isFree": not price,
        "canPurchase": False,
        "canPurchaseReason": "opened",
        "isOpened": not price,
        "isNew": author == fan_id,
        "isLiked": False,
        "isPinned": False,
        "isTip": False,
        "isFromQueue": "queueId" in given,
        "isReportedByMe": False,
        "isMediaReady": True,
        "queueId": given.get("queueId"),
        "giphyId": given.get("giphyId"),
        "lockedText": bool(given.get("lockedText")),
        "media": [{"id": each, "type": "photo"} for each in media],
        "mediaCount": len(media),
        "previews": list(given.get("previews") or ()),
        "releaseForms": [],
        "cancelSeconds": 86400,
        "responseType": "message",
    }
    chat = team.store.get(CHATS, account_id, fan_id) or new_chat(team, account_id, fan_id)
    if author == fan_id:
        chat["unreadMessagesCount"] += 1
        team.store.put(CHATS, account_id, fan_id, chat)
    return team.store.put(MESSAGES, owner_of(account_id, fan_id), record["id"], record)
