"""What the description says of the requests of `client.notifications`: by operation id, field by field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.rules import Field

RULES: Final[Mapping[str, tuple[Field, ...]]] = {
    "getNotificationCounts": (Field("account", "path", argument="account", types=("string",), required=True),),
    "getNotificationTabsOrder": (Field("account", "path", argument="account", types=("string",), required=True),),
    "listNotifications": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("from_id", "query", argument="from_id", types=("integer",)),
        Field("limit", "query", argument="limit", types=("integer",)),
        Field("skip_users", "query", argument="skip_users", types=("string",), enum=("all", "none")),
        Field(
            "type",
            "query",
            argument="type",
            types=("string",),
            enum=(
                "all",
                "subscriptions",
                "onlyfans",
                "purchases",
                "tips",
                "tags",
                "comments",
                "mentions",
                "likes",
                "promotions",
            ),
        ),
    ),
    "markAllNotificationsAsRead": (Field("account", "path", argument="account", types=("string",), required=True),),
    "searchUsersInNotifications": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("query", "query", argument="query", types=("string",), required=True),
    ),
    "updateNotificationTabsOrder": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field(
            "tabs",
            "json",
            argument="tabs",
            types=("array",),
            required=True,
            item=Field("tabs.*", "json", types=("string",)),
        ),
    ),
}
