"""What the description says of the requests of `client.stored_tracking_links`: by operation id, field by field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.rules import Field

RULES: Final[Mapping[str, tuple[Field, ...]]] = {
    "listStoredTrackingLinks": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("filter.include_smart_links", "query", argument="filter_include_smart_links", types=("boolean",)),
        Field(
            "filter.search",
            "query",
            argument="filter_search",
            types=("string",),
            nullable=True,
            max_length=255,
            said=("Must not be greater than 255 characters.",),
        ),
        Field(
            "filter.tags",
            "query",
            argument="filter_tags",
            types=("array",),
            said=("Must not be greater than 50 characters.",),
            item=Field("filter.tags.*", "query", types=("string",), max_length=50),
        ),
        Field(
            "limit",
            "query",
            argument="limit",
            types=("integer",),
            minimum=1,
            maximum=1000,
            said=("Must be at least 1.", "Must not be greater than 1000."),
        ),
        Field("offset", "query", argument="offset", types=("integer",), said=("Must be at least 0.",)),
    )
}
