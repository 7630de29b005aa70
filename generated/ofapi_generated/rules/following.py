"""What the description says of the requests of `client.following`: by operation id, field by field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.rules import Field, Rule

RULES: Final[Mapping[str, tuple[Field, ...]]] = {
    "listActiveFollowings": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("filter.online", "query", argument="filter_online", types=("integer",), nullable=True, enum=(1, 0)),
        Field("filter.paid", "query", argument="filter_paid", types=("integer",), nullable=True, enum=(1, 0)),
        Field(
            "limit",
            "query",
            argument="limit",
            types=("integer",),
            minimum=1,
            maximum=50,
            said=("Must be at least 1.", "Must not be greater than 50."),
        ),
        Field("offset", "query", argument="offset", types=("integer",), said=("Must be at least 0.",)),
        Field("query", "query", argument="query", types=("string",), nullable=True),
        Field(
            "sort",
            "query",
            argument="sort",
            types=("string",),
            nullable=True,
            enum=("last_activity", "expire_date", "subscribe_date", "is_expired"),
            rules=(
                Rule(
                    "required_with",
                    "This field is required when <code>sortDirection</code> is present.",
                    fields=("sortDirection",),
                ),
            ),
            said=("This field is required when <code>sortDirection</code> is present.",),
        ),
        Field(
            "sortDirection", "query", argument="sort_direction", types=("string",), nullable=True, enum=("asc", "desc")
        ),
    ),
    "listAllFollowings": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("filter.online", "query", argument="filter_online", types=("integer",), nullable=True, enum=(1, 0)),
        Field("filter.paid", "query", argument="filter_paid", types=("integer",), nullable=True, enum=(1, 0)),
        Field(
            "limit",
            "query",
            argument="limit",
            types=("integer",),
            minimum=1,
            maximum=50,
            said=("Must be at least 1.", "Must not be greater than 50."),
        ),
        Field("offset", "query", argument="offset", types=("integer",), said=("Must be at least 0.",)),
        Field("query", "query", argument="query", types=("string",), nullable=True),
        Field(
            "sort",
            "query",
            argument="sort",
            types=("string",),
            nullable=True,
            enum=("last_activity", "expire_date", "subscribe_date", "is_expired"),
            rules=(
                Rule(
                    "required_with",
                    "This field is required when <code>sortDirection</code> is present.",
                    fields=("sortDirection",),
                ),
            ),
            said=("This field is required when <code>sortDirection</code> is present.",),
        ),
        Field(
            "sortDirection", "query", argument="sort_direction", types=("string",), nullable=True, enum=("asc", "desc")
        ),
    ),
    "listExpiredFollowings": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("filter.online", "query", argument="filter_online", types=("integer",), nullable=True, enum=(1, 0)),
        Field("filter.paid", "query", argument="filter_paid", types=("integer",), nullable=True, enum=(1, 0)),
        Field(
            "limit",
            "query",
            argument="limit",
            types=("integer",),
            minimum=1,
            maximum=50,
            said=("Must be at least 1.", "Must not be greater than 50."),
        ),
        Field("offset", "query", argument="offset", types=("integer",), said=("Must be at least 0.",)),
        Field("query", "query", argument="query", types=("string",), nullable=True),
        Field(
            "sort",
            "query",
            argument="sort",
            types=("string",),
            nullable=True,
            enum=("last_activity", "expire_date", "subscribe_date", "is_expired"),
            rules=(
                Rule(
                    "required_with",
                    "This field is required when <code>sortDirection</code> is present.",
                    fields=("sortDirection",),
                ),
            ),
            said=("This field is required when <code>sortDirection</code> is present.",),
        ),
        Field(
            "sortDirection", "query", argument="sort_direction", types=("string",), nullable=True, enum=("asc", "desc")
        ),
    ),
}
