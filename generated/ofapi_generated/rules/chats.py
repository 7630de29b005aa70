"""What the description says of the requests of `client.chats`: by operation id, field by field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.rules import Field

RULES: Final[Mapping[str, tuple[Field, ...]]] = {
    "deleteChat": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("chat_id", "path", argument="chat_id", types=("integer", "string"), required=True),
    ),
    "hideChat": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("chat_id", "path", argument="chat_id", types=("integer", "string"), required=True),
    ),
    "listChats": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field(
            "filter",
            "query",
            argument="filter",
            types=("string",),
            enum=("pinned", "priority", "unread", "with_tips", "unread_with_tips"),
        ),
        Field("limit", "query", argument="limit", types=("integer",)),
        Field("offset", "query", argument="offset", types=("integer",)),
        Field("order", "query", argument="order", types=("string",), enum=("recent", "old")),
        Field("query", "query", argument="query", types=("string",)),
        Field("skip_users", "query", argument="skip_users", types=("string",), enum=("all", "none")),
    ),
    "listChatMediaGallery": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("chat_id", "path", argument="chat_id", types=("integer", "string"), required=True),
        Field("limit", "query", argument="limit", types=("integer",)),
        Field("offset", "query", argument="offset", types=("integer",)),
        Field("skip_users", "query", argument="skip_users", types=("string",)),
        Field("type", "query", argument="type", types=("string",), nullable=True, enum=("photos", "videos", "audios")),
    ),
    "markAllChatsAsRead": (Field("account", "path", argument="account", types=("string",), required=True),),
    "markChatAsRead": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("chat_id", "path", argument="chat_id", types=("integer", "string"), required=True),
    ),
    "markChatAsUnread": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("chat_id", "path", argument="chat_id", types=("integer", "string"), required=True),
    ),
    "muteChatNotifications": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("chat_id", "path", argument="chat_id", types=("integer", "string"), required=True),
    ),
    "startTypingIndicator": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("chat_id", "path", argument="chat_id", types=("integer", "string"), required=True),
    ),
    "unmuteChatNotifications": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("chat_id", "path", argument="chat_id", types=("integer", "string"), required=True),
    ),
}
