"""What the description says of the requests of `client.usage`: by operation id, field by field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.rules import Field

RULES: Final[Mapping[str, tuple[Field, ...]]] = {
    "getCreditUsage": (
        Field("include_today", "query", argument="include_today", types=("boolean",)),
        Field("from", "query", argument="from_", types=("string",)),
        Field("to", "query", argument="to", types=("string",)),
        Field("group_by", "query", argument="group_by", types=("string",), enum=("day", "account", "endpoint")),
        Field("account_id", "query", argument="account_id", types=("string",)),
    )
}
