"""What the description says of the requests of `client.chat_messages`: by operation id, field by field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.rules import Field, Rule

RULES: Final[Mapping[str, tuple[Field, ...]]] = {
    "attachTagsReleaseFormsToMessage": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("queue_id", "path", argument="queue_id", types=("integer", "string"), required=True),
        Field("rfTag", "json", argument="rf_tag", types=("string",)),
        Field("rfPartner", "json", argument="rf_partner", types=("string",)),
        Field("rfGuest", "json", argument="rf_guest", types=("string",)),
    ),
    "deleteMessage": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("chat_id", "path", argument="chat_id", types=("integer", "string"), required=True),
        Field("message_id", "path", argument="message_id", types=("integer", "string"), required=True),
    ),
    "getSpecificChatMessage": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("chat_id", "path", argument="chat_id", types=("integer", "string"), required=True),
        Field("message_id", "path", argument="message_id", types=("integer", "string"), required=True),
    ),
    "likeMessage": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("chat_id", "path", argument="chat_id", types=("integer", "string"), required=True),
        Field("message_id", "path", argument="message_id", types=("integer", "string"), required=True),
    ),
    "listChatMessages": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("chat_id", "path", argument="chat_id", types=("integer", "string"), required=True),
        Field("filter", "query", argument="filter", types=("string",), enum=("pinned",)),
        Field("first_id", "query", argument="first_id", types=("string",), nullable=True),
        Field("last_id", "query", argument="last_id", types=("string",), nullable=True),
        Field("limit", "query", argument="limit", types=("integer",)),
        Field("order", "query", argument="order", types=("string",)),
        Field("skip_users", "query", argument="skip_users", types=("string",)),
    ),
    "listPinnedChatMessages": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("chat_id", "path", argument="chat_id", types=("integer", "string"), required=True),
        Field("filter", "query", argument="filter", types=("string",), enum=("pinned",)),
        Field("first_id", "query", argument="first_id", types=("string",), nullable=True),
        Field("last_id", "query", argument="last_id", types=("string",), nullable=True),
        Field("limit", "query", argument="limit", types=("integer",)),
        Field("order", "query", argument="order", types=("string",)),
        Field("skip_users", "query", argument="skip_users", types=("string",)),
    ),
    "pinMessage": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("chat_id", "path", argument="chat_id", types=("integer", "string"), required=True),
        Field("message_id", "path", argument="message_id", types=("integer", "string"), required=True),
    ),
    "searchChatMessages": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("chat_id", "path", argument="chat_id", types=("integer", "string"), required=True),
        Field("query", "query", argument="query", types=("string",), required=True),
    ),
    "sendMessage": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("chat_id", "path", argument="chat_id", types=("integer", "string"), required=True),
        Field("Idempotency-Key", "header", argument="idempotency_key", types=("string",)),
        Field(
            "blockBannedWords",
            "json",
            argument="block_banned_words",
            types=("string",),
            enum=("strict_ban", "risky", "replace_soften"),
        ),
        Field("giphyId", "json", argument="giphy_id", types=("string",)),
        Field("lockedText", "json", argument="locked_text", types=("boolean",)),
        Field(
            "mediaFiles",
            "json",
            argument="media_files",
            types=("array",),
            item=Field("mediaFiles.*", "json", types=("integer", "string")),
        ),
        Field(
            "previews",
            "json",
            argument="previews",
            types=("array",),
            item=Field("previews.*", "json", types=("integer", "string")),
        ),
        Field(
            "price",
            "json",
            argument="price",
            types=("number",),
            rules=(
                Rule(
                    "requires",
                    "In case this is not zero, **mediaFiles** is required.",
                    fields=("mediaFiles",),
                    values=(0,),
                ),
                Rule("in_ranges", "Must be 0 or between 3 and 200.", ranges=((0, 0), (3, 200))),
            ),
            said=("In case this is not zero, **mediaFiles** is required.", "Must be 0 or between 3 and 200."),
        ),
        Field("replyToMessageId", "json", argument="reply_to_message_id", types=("integer",)),
        Field("rfGuest", "json", argument="rf_guest", types=("string",)),
        Field("rfPartner", "json", argument="rf_partner", types=("string",)),
        Field("rfTag", "json", argument="rf_tag", types=("string",)),
        Field(
            "text",
            "json",
            argument="text",
            types=("string",),
            rules=(Rule("required_without", "Required unless a media file is present.", fields=("mediaFiles",)),),
            said=("Required unless a media file is present.",),
        ),
    ),
    "unlikeMessage": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("chat_id", "path", argument="chat_id", types=("integer", "string"), required=True),
        Field("message_id", "path", argument="message_id", types=("integer", "string"), required=True),
    ),
    "unpinMessage": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("chat_id", "path", argument="chat_id", types=("integer", "string"), required=True),
        Field("message_id", "path", argument="message_id", types=("integer", "string"), required=True),
    ),
}
