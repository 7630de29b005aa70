"""What the description says of the requests of `client.payouts`: by operation id, field by field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.rules import Field

RULES: Final[Mapping[str, tuple[Field, ...]]] = {
    "getAccountBalances": (Field("account", "path", argument="account", types=("string",), required=True),),
    "getEarningStatistics": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field(
            "endDate",
            "query",
            argument="end_date",
            types=("string",),
            nullable=True,
            date_format="%Y-%m-%dT%H:%M:%S%:z",
        ),
        Field(
            "startDate",
            "query",
            argument="start_date",
            types=("string",),
            nullable=True,
            date_format="%Y-%m-%dT%H:%M:%S%:z",
        ),
    ),
    "getEligibility": (Field("account", "path", argument="account", types=("string",), required=True),),
    "listPayoutRequests": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("limit", "query", argument="limit", types=("integer",)),
        Field("offset", "query", argument="offset", types=("integer",)),
    ),
    "requestManualWithdrawal": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("amount", "json", argument="amount", types=("integer",), required=True),
    ),
    "updatePayoutFrequency": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field(
            "frequency",
            "json",
            argument="frequency",
            types=("string",),
            required=True,
            enum=("manual", "weekly", "monthly"),
        ),
    ),
}
