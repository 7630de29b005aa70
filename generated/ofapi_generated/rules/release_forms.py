"""What the description says of the requests of `client.release_forms`: by operation id, field by field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.rules import Field

RULES: Final[Mapping[str, tuple[Field, ...]]] = {
    "createReleaseForm": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("name", "json", argument="name", types=("string",), required=True),
    ),
    "createInvitationLink": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("name", "json", argument="name", types=("string",), required=True),
    ),
    "listReleaseForms": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("limit", "query", argument="limit", types=("integer",)),
        Field("offset", "query", argument="offset", types=("integer",)),
        Field("filter", "query", argument="filter", types=("string",)),
        Field("sort", "query", argument="sort", types=("string",)),
        Field("sortDirection", "query", argument="sort_direction", types=("string",)),
        Field("name", "query", argument="name", types=("string",)),
    ),
    "listMentions": (
        Field("account", "path", argument="account", types=("string",), required=True),
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
        Field("fromId", "query", argument="from_id", types=("integer",), nullable=True),
    ),
    "listTaggableUsers": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("filter", "query", argument="filter", types=("string",), nullable=True, enum=("all", "pending")),
        Field(
            "limit",
            "query",
            argument="limit",
            types=("integer",),
            minimum=1,
            maximum=50,
            said=("Must be at least 1.", "Must not be greater than 50."),
        ),
        Field("name", "query", argument="name", types=("string",), nullable=True),
        Field("offset", "query", argument="offset", types=("integer",), said=("Must be at least 0.",)),
        Field("sort", "query", argument="sort", types=("string",), nullable=True, enum=("date", "name")),
        Field(
            "sortDirection", "query", argument="sort_direction", types=("string",), nullable=True, enum=("asc", "desc")
        ),
    ),
    "renameReleaseForm": (Field("account", "path", argument="account", types=("string",), required=True),),
    "hideUnhideReleaseForm": (Field("account", "path", argument="account", types=("string",), required=True),),
}
