"""Messages in chats."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from . import _chats, _uploads
from ._answers import Answer
from ._call import SUCCESS, Call, Handler
from ._chat_records import CHATS, MESSAGES, new_message, owner_of
from ._pages import paged
from ._store import Record

BANNED_WORDS = ("blackmail", "hypnosis")
"""What a text may not hold where `blockBannedWords` is given."""


def check_words(call: Call) -> None:
    """Raises Refusal with the banned words of a text, where the call wants to know."""
    text = str(call.body.get("text") or "").lower()
    words = [word for word in BANNED_WORDS if word in text]
    if words and call.body.get("blockBannedWords"):
        raise call.refuse("text", f"The text holds banned words: {', '.join(words)}.")


def _found(call: Call) -> Record:
    owner = owner_of(call.account, _chats.found(call)["id"])
    return call.found(MESSAGES, call.path["message_id"], "Message", owner=owner)


def _list(call: Call) -> Answer:
    told = _chats.messages(call)
    chat = _chats.found(call)
    # Asking for the messages of a chat marks it as read.
    call.store.put(CHATS, call.account, chat["id"], chat | {"unreadMessagesCount": 0})
    return paged(call, told if call.query.get("order") == "asc" else told[::-1])


def _pinned(call: Call) -> Answer:
    return paged(call, [message for message in reversed(_chats.messages(call)) if message["isPinned"]])


def _search(call: Call) -> Answer:
    query = str(call.query["query"]).lower()
    return Answer([message for message in reversed(_chats.messages(call)) if query in message["text"].lower()])


def _send(call: Call) -> Answer:
    chat = _chats.found(call)
    check_words(call)
    _uploads.attach(call, call.body.get("mediaFiles"))
    author = call.account_record["onlyfans_id"]
    message = new_message(call.team, call.account, chat["id"], author, call.body, call.team.stamp())
    fan = call.store.get("fans", call.account, chat["id"]) or {}
    to_user = {name: fan.get(name) for name in ("id", "name", "username")}
    call.team.emit("messages.sent", call.account, {**message, "toUser": to_user})
    return Answer(call.shaped(message))


def _get(call: Call) -> Answer:
    return Answer(call.shaped(_found(call)))


def _delete(call: Call) -> Answer:
    message = _found(call)
    call.store.remove(MESSAGES, owner_of(call.account, call.path["chat_id"]), message["id"])
    call.team.emit("messages.deleted", call.account, {"id": message["id"]})
    return Answer(call.shaped(SUCCESS))


def _changing(**changes: Any) -> Handler:
    def change(call: Call) -> Answer:
        message = _found(call) | changes
        call.store.put(MESSAGES, owner_of(call.account, call.path["chat_id"]), message["id"], message)
        _count_pinned(call)
        return Answer(call.shaped({**SUCCESS, **changes}))

    return change


def _count_pinned(call: Call) -> None:
    chat = _chats.found(call)
    pinned = sum(message["isPinned"] for message in _chats.messages(call))
    call.store.put(CHATS, call.account, chat["id"], chat | {"countPinnedMessages": pinned})


HANDLERS: Mapping[str, Handler] = {
    "listChatMessages": _list,
    "listPinnedChatMessages": _pinned,
    "searchChatMessages": _search,
    "sendMessage": _send,
    "getSpecificChatMessage": _get,
    "deleteMessage": _delete,
    "likeMessage": _changing(isLiked=True),
    "unlikeMessage": _changing(isLiked=False),
    "pinMessage": _changing(isPinned=True),
    "unpinMessage": _changing(isPinned=False),
}
