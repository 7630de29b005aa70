"""What the description says of the requests of `client.chargebacks`: by operation id, field by field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.rules import Field

RULES: Final[Mapping[str, tuple[Field, ...]]] = {
    "calculateChargebackRatio": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("end_date", "query", argument="end_date", types=("string",), date_format="%Y-%m-%dT%H:%M:%S%:z"),
        Field("start_date", "query", argument="start_date", types=("string",), date_format="%Y-%m-%dT%H:%M:%S%:z"),
    ),
    "listChargebackStatistics": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("end_date", "query", argument="end_date", types=("string",), date_format="%Y-%m-%dT%H:%M:%S%:z"),
        Field("start_date", "query", argument="start_date", types=("string",), date_format="%Y-%m-%dT%H:%M:%S%:z"),
    ),
    "listChargebacks": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("end_date", "query", argument="end_date", types=("string",), date_format="%Y-%m-%dT%H:%M:%S%:z"),
        Field("limit", "query", argument="limit", types=("integer",), nullable=True),
        Field("offset", "query", argument="offset", types=("integer",), nullable=True),
        Field("start_date", "query", argument="start_date", types=("string",), date_format="%Y-%m-%dT%H:%M:%S%:z"),
    ),
}
