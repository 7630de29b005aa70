"""What the description says of the requests of `client.post_labels`: by operation id, field by field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.rules import Field

RULES: Final[Mapping[str, tuple[Field, ...]]] = {
    "createLabel": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("name", "json", argument="name", types=("string",), required=True),
    ),
    "listLabels": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("limit", "query", argument="limit", types=("integer",)),
        Field("offset", "query", argument="offset", types=("integer",)),
    ),
}
