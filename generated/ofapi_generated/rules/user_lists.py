"""What the description says of the requests of `client.user_lists`: by operation id, field by field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.rules import Field

RULES: Final[Mapping[str, tuple[Field, ...]]] = {
    "addUsersToUserList": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("userListId", "path", argument="user_list_id", types=("integer", "string"), required=True),
        Field(
            "ids",
            "json",
            argument="user_ids",
            types=("array",),
            required=True,
            item=Field("ids.*", "json", types=("integer", "string")),
        ),
        Field("skip_invalid", "json", argument="skip_invalid", types=("boolean",)),
    ),
    "clearUserList": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("userListId", "path", argument="user_list_id", types=("integer", "string"), required=True),
    ),
    "createUserList": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field(
            "name",
            "json",
            argument="name",
            types=("string",),
            required=True,
            max_length=64,
            said=("Must not be greater than 64 characters.",),
        ),
    ),
    "deleteUserList": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("userListId", "path", argument="user_list_id", types=("integer", "string"), required=True),
    ),
    "getUserList": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("userListId", "path", argument="user_list_id", types=("integer", "string"), required=True),
    ),
    "listUserLists": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field(
            "limit",
            "query",
            argument="limit",
            types=("integer",),
            nullable=True,
            minimum=10,
            maximum=50,
            said=("Must be at least 10.", "Must not be greater than 50."),
        ),
        Field("offset", "query", argument="offset", types=("integer",), nullable=True, said=("Must be at least 0.",)),
        Field("view", "query", argument="view", types=("string",), enum=("queue",)),
    ),
    "listPinnedUsersInUserList": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("userListId", "path", argument="user_list_id", types=("integer", "string"), required=True),
        Field("limit", "query", argument="limit", types=("integer",)),
        Field("offset", "query", argument="offset", types=("integer",)),
    ),
    "listUserListUsers": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("userListId", "path", argument="user_list_id", types=("integer", "string"), required=True),
        Field("limit", "query", argument="limit", types=("integer",)),
        Field("offset", "query", argument="offset", types=("integer",)),
    ),
    "removeUserFromAUserList": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("userListId", "path", argument="user_list_id", types=("integer", "string"), required=True),
        Field("userId", "path", argument="user_id", types=("integer",), required=True),
    ),
    "pinUnpinUserInUserList": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("userListId", "path", argument="user_list_id", types=("integer", "string"), required=True),
        Field("userId", "path", argument="user_id", types=("integer",), required=True),
    ),
    "updateUserList": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("userListId", "path", argument="user_list_id", types=("integer", "string"), required=True),
        Field("name", "json", argument="name", types=("string",), required=True),
        Field("isPinnedToFeed", "json", argument="is_pinned_to_feed", types=("boolean",), nullable=True),
    ),
}
