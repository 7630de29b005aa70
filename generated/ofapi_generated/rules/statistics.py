"""What the description says of the requests of `client.statistics`: by operation id, field by field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.rules import Field

RULES: Final[Mapping[str, tuple[Field, ...]]] = {
    "getEarnings": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field(
            "end_date",
            "query",
            argument="end_date",
            types=("string",),
            required=True,
            date_format="%Y-%m-%dT%H:%M:%S%:z",
        ),
        Field(
            "start_date",
            "query",
            argument="start_date",
            types=("string",),
            required=True,
            date_format="%Y-%m-%dT%H:%M:%S%:z",
        ),
        Field(
            "type",
            "query",
            argument="type",
            types=("string",),
            enum=("total", "subscribes", "tips", "post", "messages", "stream"),
        ),
    ),
    "statisticsOverview": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("end_date", "query", argument="end_date", types=("string",), date_format="%Y-%m-%dT%H:%M:%S%:z"),
        Field("start_date", "query", argument="start_date", types=("string",), date_format="%Y-%m-%dT%H:%M:%S%:z"),
        Field(
            "type",
            "query",
            argument="type",
            types=("string",),
            nullable=True,
            enum=("fans", "visitors", "posts", "messages"),
        ),
    ),
    "getProfileVisitors": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field(
            "end_date",
            "query",
            argument="end_date",
            types=("string",),
            required=True,
            date_format="%Y-%m-%dT%H:%M:%S%:z",
        ),
        Field(
            "start_date",
            "query",
            argument="start_date",
            types=("string",),
            required=True,
            date_format="%Y-%m-%dT%H:%M:%S%:z",
        ),
        Field("filter", "query", argument="filter", types=("string",), nullable=True, enum=("chart", "topCountries")),
        Field("limit", "query", argument="limit", types=("integer",), nullable=True),
        Field("type", "query", argument="type", types=("string",), nullable=True, enum=("total", "users", "guests")),
    ),
    "getSubscriberMetrics": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field(
            "end_date",
            "query",
            argument="end_date",
            types=("string",),
            required=True,
            date_format="%Y-%m-%dT%H:%M:%S%:z",
        ),
        Field(
            "start_date",
            "query",
            argument="start_date",
            types=("string",),
            required=True,
            date_format="%Y-%m-%dT%H:%M:%S%:z",
        ),
        Field("detailed", "query", argument="detailed", types=("boolean",), nullable=True),
        Field(
            "detailed_type",
            "query",
            argument="detailed_type",
            types=("string",),
            nullable=True,
            enum=("total", "renew", "new"),
        ),
    ),
    "getSubscriberStatistics": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field(
            "end_date",
            "query",
            argument="end_date",
            types=("string",),
            nullable=True,
            date_format="%Y-%m-%dT%H:%M:%S%:z",
        ),
        Field(
            "start_date",
            "query",
            argument="start_date",
            types=("string",),
            nullable=True,
            date_format="%Y-%m-%dT%H:%M:%S%:z",
        ),
        Field("type", "query", argument="type", types=("string",), nullable=True, enum=("total", "renew", "new")),
    ),
    "calculateTotalTransactions": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("end_date", "query", argument="end_date", types=("string",), date_format="%Y-%m-%dT%H:%M:%S%:z"),
        Field("start_date", "query", argument="start_date", types=("string",), date_format="%Y-%m-%dT%H:%M:%S%:z"),
    ),
}
