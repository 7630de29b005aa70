"""What the description says of the requests of `client.users`: by operation id, field by field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.rules import Field

RULES: Final[Mapping[str, tuple[Field, ...]]] = {
    "blockUser": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("user_id", "path", argument="user_id", types=("integer", "string"), required=True),
    ),
    "getUserDetails": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("username", "path", argument="username", types=("string",), required=True),
    ),
    "massListUserDetails": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field(
            "ids",
            "query",
            argument="user_ids",
            types=("string",),
            required=True,
            min_length=1,
            said=("Must be at least 1.",),
        ),
    ),
    "listBlockedUsers": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("query", "query", argument="query", types=("string",)),
    ),
    "listRestrictedUsers": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("query", "query", argument="query", types=("string",)),
    ),
    "restrictUser": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("user_id", "path", argument="user_id", types=("integer", "string"), required=True),
    ),
    "subscribeToUser": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("user_id", "path", argument="user_id", types=("integer", "string"), required=True),
    ),
    "unblockUser": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("user_id", "path", argument="user_id", types=("integer", "string"), required=True),
    ),
    "unrestrictUser": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("user_id", "path", argument="user_id", types=("integer", "string"), required=True),
    ),
    "unsubscribeFromUser": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("user_id", "path", argument="user_id", types=("integer", "string"), required=True),
        Field("reason", "json", argument="reason", types=("string",), required=True),
    ),
}
