"""What the description says of the requests of `client.saved_for_later_posts`: by operation id, field by field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.rules import Field

RULES: Final[Mapping[str, tuple[Field, ...]]] = {
    "disableAutomaticPosting": (Field("account", "path", argument="account", types=("string",), required=True),),
    "enableUpdateAutomaticPosting": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("period", "json", argument="period", types=("integer",), required=True, enum=(6, 12, 24, 48)),
    ),
    "getPostSettings": (Field("account", "path", argument="account", types=("string",), required=True),),
    "listSavedForLaterPosts": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("limit", "query", argument="limit", types=("integer",), required=True),
        Field("offset", "query", argument="offset", types=("integer",), required=True),
    ),
}
