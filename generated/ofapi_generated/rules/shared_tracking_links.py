"""What the description says of the requests of `client.shared_tracking_links`: by operation id, field by field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.rules import Field

RULES: Final[Mapping[str, tuple[Field, ...]]] = {
    "addSharedTrackingLinkTags": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("shared_tracking_link_id", "path", argument="shared_tracking_link_id", types=("integer",), required=True),
        Field(
            "tags",
            "json",
            argument="tags",
            types=("array",),
            required=True,
            item=Field("tags.*", "json", types=("string",)),
        ),
    ),
    "listSharedTrackingLinks": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field(
            "limit",
            "query",
            argument="limit",
            types=("integer",),
            minimum=1,
            maximum=100,
            said=("Must be at least 1.", "Must not be greater than 100."),
        ),
        Field("offset", "query", argument="offset", types=("integer",), said=("Must be at least 0.",)),
        Field("pagination", "query", argument="pagination", types=("integer",), enum=(0, 1)),
        Field("sorting_deleted", "query", argument="sorting_deleted", types=("integer",), enum=(0, 1)),
        Field(
            "stats",
            "query",
            argument="stats",
            types=("string",),
            max_length=10,
            said=("Must not be greater than 10 characters.",),
        ),
        Field("synchronous", "query", argument="synchronous", types=("boolean",)),
        Field("with_deleted", "query", argument="with_deleted", types=("integer",), enum=(0, 1)),
    ),
    "listSharedTrackingLinkTags": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("shared_tracking_link_id", "path", argument="shared_tracking_link_id", types=("integer",), required=True),
    ),
    "removeSharedTrackingLinkTags": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("shared_tracking_link_id", "path", argument="shared_tracking_link_id", types=("integer",), required=True),
        Field(
            "tags",
            "json",
            argument="tags",
            types=("array",),
            required=True,
            item=Field("tags.*", "json", types=("string",)),
        ),
    ),
    "revokeSharedTrackingLinkAccess": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("shared_tracking_link_id", "path", argument="shared_tracking_link_id", types=("integer",), required=True),
    ),
}
