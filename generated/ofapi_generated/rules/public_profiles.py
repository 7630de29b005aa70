"""What the description says of the requests of `client.public_profiles`: by operation id, field by field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.rules import Field

RULES: Final[Mapping[str, tuple[Field, ...]]] = {
    "getProfileDetails": (
        Field("username", "path", argument="username", types=("string",), required=True),
        Field("fresh", "query", argument="fresh", types=("boolean",), nullable=True),
    ),
    "searchProfiles": (
        Field("cursor", "query", argument="cursor", types=("string",), nullable=True),
        Field(
            "filter.gender",
            "query",
            argument="filter_gender",
            types=("string",),
            enum=("female", "male", "trans", "trans_ftm", "trans_mtf", "couple"),
        ),
        Field("instagram", "query", argument="instagram", types=("string",)),
        Field(
            "limit",
            "query",
            argument="limit",
            types=("integer",),
            minimum=1,
            maximum=100,
            said=("Must be at least 1.", "Must not be greater than 100."),
        ),
        Field("location", "query", argument="location", types=("string",)),
        Field(
            "max_subscribe_price",
            "query",
            argument="max_subscribe_price",
            types=("number",),
            said=("Must be at least 0.00.",),
        ),
        Field(
            "min_subscribe_price",
            "query",
            argument="min_subscribe_price",
            types=("number",),
            said=("Must be at least 0.00.",),
        ),
        Field(
            "query",
            "query",
            argument="query",
            types=("string",),
            min_length=3,
            said=("Must be at least 3 characters.",),
        ),
        Field(
            "sort",
            "query",
            argument="sort",
            types=("string",),
            enum=(
                "likes",
                "photos",
                "videos",
                "subscribers",
                "subscribe_price",
                "min_subscribe_price",
                "join_date",
                "last_seen",
            ),
        ),
        Field("sortDirection", "query", argument="sort_direction", types=("string",), enum=("desc", "asc")),
        Field("tiktok", "query", argument="tiktok", types=("string",)),
        Field("website", "query", argument="website", types=("string",)),
    ),
}
