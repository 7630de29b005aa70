"""What the description says of the requests of `client.transactions`: by operation id, field by field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.rules import Field, Rule

RULES: Final[Mapping[str, tuple[Field, ...]]] = {
    "listTransactions": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("limit", "query", argument="limit", types=("integer",)),
        Field("marker", "query", argument="marker", types=("string",)),
        Field("startDate", "query", argument="start_date", types=("string",), date_format="%Y-%m-%d %H:%M:%S"),
        Field(
            "tipsSource",
            "query",
            argument="tips_source",
            types=("string",),
            rules=(Rule("applies_if", "Only applies when `type=tips`.", fields=("type",), values=("tips",)),),
            said=("Only applies when `type=tips`.",),
        ),
        Field("type", "query", argument="type", types=("string",)),
    )
}
