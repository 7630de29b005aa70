"""What the description says of the requests of `client.link_tags`: by operation id, field by field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.rules import Field

RULES: Final[Mapping[str, tuple[Field, ...]]] = {
    "listAllLinkTags": (
        Field(
            "type", "query", argument="type", types=("string",), enum=("trial_links", "tracking_links", "smart_links")
        ),
    )
}
