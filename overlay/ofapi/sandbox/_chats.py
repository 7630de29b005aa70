"""Chats."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._answers import Answer
from ._call import SUCCESS, Call, Handler
from ._chat_records import CHATS, MESSAGES, owner_of
from ._pages import paged
from ._store import Record


def found(call: Call) -> Record:
    return call.found(CHATS, call.path["chat_id"], "Chat")


def messages(call: Call) -> list[Record]:
    """The messages of the call's chat, from old to new."""
    return call.store.all(MESSAGES, owner_of(call.account, found(call)["id"]))


def _list(call: Call) -> Answer:
    wanted, query = call.query.get("filter"), str(call.query.get("query") or "").lower()
    rows = []
    for chat in call.store.all(CHATS, call.account):
        fan = call.store.get("fans", call.account, chat["id"]) or {"id": chat["id"]}
        told = call.store.all(MESSAGES, owner_of(call.account, chat["id"]))
        last = told[-1] if told else None
        is_wanted = wanted not in ("unread", "unread_with_tips") or chat["unreadMessagesCount"]
        if is_wanted and not chat.get("_hidden") and query in f"{fan.get('name')} {fan.get('username')}".lower():
            rows.append({**chat, "fan": fan, "lastMessage": last})
    rows.sort(key=_recency, reverse=call.query.get("order") != "old")
    return paged(call, rows)


def _recency(row: Mapping[str, Any]) -> str:
    return str((row["lastMessage"] or {}).get("createdAt", ""))


def _changing(**changes: Any) -> Handler:
    def change(call: Call) -> Answer:
        chat = found(call)
        call.store.put(CHATS, call.account, chat["id"], chat | changes)
        return Answer(call.shaped(SUCCESS))

    return change


def _read_all(call: Call) -> Answer:
    for chat in call.store.all(CHATS, call.account):
        call.store.put(CHATS, call.account, chat["id"], chat | {"unreadMessagesCount": 0})
    return Answer(call.shaped(SUCCESS))


def _delete(call: Call) -> Answer:
    chat = found(call)
    call.store.remove(CHATS, call.account, chat["id"])
    call.store.remove_all(MESSAGES, owner_of(call.account, chat["id"]))
    return Answer(call.shaped(SUCCESS))


def _typing(call: Call) -> Answer:
    found(call)
    return Answer(call.shaped(SUCCESS))


def _media(call: Call) -> Answer:
    return paged(call, [message for message in reversed(messages(call)) if message["mediaCount"]])


HANDLERS: Mapping[str, Handler] = {
    "listChats": _list,
    "markAllChatsAsRead": _read_all,
    "markChatAsRead": _changing(unreadMessagesCount=0, hasUnreadTips=False),
    "markChatAsUnread": _changing(unreadMessagesCount=1),
    "hideChat": _changing(_hidden=True),
    "muteChatNotifications": _changing(isMutedNotifications=True),
    "unmuteChatNotifications": _changing(isMutedNotifications=False),
    "deleteChat": _delete,
    "startTypingIndicator": _typing,
    "listChatMediaGallery": _media,
}
