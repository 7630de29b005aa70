"""What the description says of the requests of `client.summary_analytics`: by operation id, field by field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.rules import Field, Rule

RULES: Final[Mapping[str, tuple[Field, ...]]] = {
    "getEarningsOverview": (
        Field(
            "account_ids",
            "json",
            argument="account_ids",
            types=("array",),
            required=True,
            item=Field("account_ids.*", "json", types=("string",)),
        ),
        Field(
            "end_date",
            "json",
            argument="end_date",
            types=("string",),
            required=True,
            date_format="%Y-%m-%dT%H:%M:%S%:z",
        ),
        Field(
            "start_date",
            "json",
            argument="start_date",
            types=("string",),
            required=True,
            date_format="%Y-%m-%dT%H:%M:%S%:z",
        ),
    ),
    "getHistoricalPerformance": (
        Field(
            "time_range", "json", argument="time_range", types=("string",), enum=("3m", "6m", "12m", "ytd", "last-year")
        ),
    ),
    "getPeriodComparison": (
        Field(
            "account_ids",
            "json",
            argument="account_ids",
            types=("array",),
            required=True,
            item=Field("account_ids.*", "json", types=("string",)),
        ),
        Field(
            "period_a",
            "json",
            argument="period_a",
            types=("object",),
            required=True,
            fields=(
                Field(
                    "period_a.end",
                    "json",
                    types=("string",),
                    required=True,
                    format="date",
                    date_format="%Y-%m-%d",
                    rules=(
                        Rule(
                            "after_or_equal",
                            "Must be a date after or equal to <code>period_a.start</code>.",
                            fields=("period_a.start",),
                        ),
                    ),
                    said=("Must be a valid date.", "Must be a date after or equal to <code>period_a.start</code>."),
                ),
                Field(
                    "period_a.start",
                    "json",
                    types=("string",),
                    required=True,
                    format="date",
                    date_format="%Y-%m-%d",
                    said=("Must be a valid date.",),
                ),
            ),
        ),
        Field(
            "period_b",
            "json",
            argument="period_b",
            types=("object",),
            required=True,
            fields=(
                Field(
                    "period_b.end",
                    "json",
                    types=("string",),
                    required=True,
                    format="date",
                    date_format="%Y-%m-%d",
                    rules=(
                        Rule(
                            "after_or_equal",
                            "Must be a date after or equal to <code>period_b.start</code>.",
                            fields=("period_b.start",),
                        ),
                    ),
                    said=("Must be a valid date.", "Must be a date after or equal to <code>period_b.start</code>."),
                ),
                Field(
                    "period_b.start",
                    "json",
                    types=("string",),
                    required=True,
                    format="date",
                    date_format="%Y-%m-%d",
                    said=("Must be a valid date.",),
                ),
            ),
        ),
        Field(
            "granularity",
            "json",
            argument="granularity",
            types=("string",),
            enum=("months", "quarters", "half_years", "years"),
        ),
        Field(
            "stat_type",
            "json",
            argument="stat_type",
            types=("string",),
            enum=("totalEarnings", "subscriptions", "posts", "messages", "tips", "streams"),
        ),
    ),
}
