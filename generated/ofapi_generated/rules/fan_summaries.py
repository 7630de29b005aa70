"""What the description says of the requests of `client.fan_summaries`: by operation id, field by field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.rules import Field

RULES: Final[Mapping[str, tuple[Field, ...]]] = {
    "createCustomSummaryCategory": (
        Field("label", "json", argument="label", types=("string",), required=True),
        Field("keywords", "json", argument="keywords", types=("string",), required=True),
    ),
    "deleteCustomSummaryCategory": (
        Field("category_id", "path", argument="category_id", types=("string",), required=True),
    ),
    "generateFanSummary": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("fan_id", "path", argument="fan_id", types=("integer", "string"), required=True),
        Field("regenerate", "json", argument="regenerate", types=("boolean",)),
    ),
    "getFanSummary": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("fan_id", "path", argument="fan_id", types=("integer", "string"), required=True),
    ),
    "updateCustomSummaryCategory": (
        Field("category_id", "path", argument="category_id", types=("string",), required=True),
        Field("label", "json", argument="label", types=("string",), required=True),
        Field("keywords", "json", argument="keywords", types=("string",), required=True),
    ),
}
