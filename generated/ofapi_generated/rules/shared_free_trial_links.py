"""What the description says of the requests of `client.shared_free_trial_links`: by operation id, field by field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.rules import Field

RULES: Final[Mapping[str, tuple[Field, ...]]] = {
    "addSharedFreeTrialLinkTags": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("shared_trial_link_id", "path", argument="shared_trial_link_id", types=("integer",), required=True),
        Field(
            "tags",
            "json",
            argument="tags",
            types=("array",),
            required=True,
            item=Field("tags.*", "json", types=("string",)),
        ),
    ),
    "listSharedFreeTrialLinks": (
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
        Field("synchronous", "query", argument="synchronous", types=("boolean",)),
    ),
    "listSharedFreeTrialLinkTags": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("shared_trial_link_id", "path", argument="shared_trial_link_id", types=("integer",), required=True),
    ),
    "removeSharedFreeTrialLinkTags": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("shared_trial_link_id", "path", argument="shared_trial_link_id", types=("integer",), required=True),
        Field(
            "tags",
            "json",
            argument="tags",
            types=("array",),
            required=True,
            item=Field("tags.*", "json", types=("string",)),
        ),
    ),
    "revokeSharedFreeTrialLinkAccess": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("shared_trial_link_id", "path", argument="shared_trial_link_id", types=("integer",), required=True),
    ),
}
