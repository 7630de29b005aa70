"""What the description says of the requests of `client.banned_words`: by operation id, field by field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.rules import Field

RULES: Final[Mapping[str, tuple[Field, ...]]] = {
    "listBannedWords": (
        Field(
            "category",
            "query",
            argument="category",
            types=("string",),
            nullable=True,
            max_length=255,
            said=("Must not be greater than 255 characters.",),
        ),
        Field(
            "risk_level",
            "query",
            argument="risk_level",
            types=("string",),
            nullable=True,
            enum=("strict_ban", "risky", "replace_soften"),
        ),
        Field(
            "search",
            "query",
            argument="search",
            types=("string",),
            nullable=True,
            max_length=255,
            said=("Must not be greater than 255 characters.",),
        ),
        Field(
            "per_page",
            "query",
            argument="per_page",
            types=("integer",),
            minimum=1,
            maximum=100,
            said=("Must be at least 1.", "Must not be greater than 100."),
        ),
    )
}
