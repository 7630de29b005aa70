"""What the description says of the requests of `client.bundles`: by operation id, field by field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.rules import Field

RULES: Final[Mapping[str, tuple[Field, ...]]] = {
    "createBundle": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field(
            "discount",
            "query",
            argument="discount",
            types=("integer",),
            required=True,
            enum=(0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50),
        ),
        Field("duration", "query", argument="duration", types=("integer",), required=True, enum=(3, 6, 12)),
    ),
    "deleteBundle": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("bundle_id", "path", argument="bundle_id", types=("integer", "string"), required=True),
    ),
    "listBundles": (Field("account", "path", argument="account", types=("string",), required=True),),
}
