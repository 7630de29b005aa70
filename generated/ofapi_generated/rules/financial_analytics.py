"""What the description says of the requests of `client.financial_analytics`: by operation id, field by field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.rules import Field

RULES: Final[Mapping[str, tuple[Field, ...]]] = {
    "getProfitability": (
        Field(
            "account_ids",
            "json",
            argument="account_ids",
            types=("array",),
            required=True,
            item=Field("account_ids.*", "json", types=("string",)),
        ),
        Field("month", "json", argument="month", types=("integer",), required=True),
        Field("year", "json", argument="year", types=("integer",), required=True),
    ),
    "getProfitabilityHistory": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("account_prefixed_id", "query", argument="account_prefixed_id", types=("string",), required=True),
        Field(
            "months",
            "query",
            argument="months",
            types=("integer",),
            minimum=1,
            maximum=60,
            said=("Must be at least 1.", "Must not be greater than 60."),
        ),
    ),
    "getRevenueForecast": (
        Field(
            "account_ids",
            "json",
            argument="account_ids",
            types=("array",),
            required=True,
            item=Field("account_ids.*", "json", types=("string",)),
        ),
        Field("forecast_days", "json", argument="forecast_days", types=("integer",), required=True),
        Field("historical_days", "json", argument="historical_days", types=("integer",), required=True),
        Field(
            "metric", "json", argument="metric", types=("string",), required=True, enum=("revenue", "churn_percentage")
        ),
        Field(
            "model",
            "json",
            argument="model",
            types=("string",),
            required=True,
            enum=("moving_average", "linear_regression", "arima", "sarima"),
        ),
    ),
    "getTransactionSummary": (
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
    "getTransactionsByType": (
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
}
