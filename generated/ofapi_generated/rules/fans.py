"""What the description says of the requests of `client.fans`: by operation id, field by field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.rules import Field, Rule

RULES: Final[Mapping[str, tuple[Field, ...]]] = {
    "clearFanNotes": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("fan_id", "path", argument="fan_id", types=("integer", "string"), required=True),
    ),
    "getFanNotes": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("fan_id", "path", argument="fan_id", types=("integer", "string"), required=True),
    ),
    "getSubscriptionHistory": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("user_id", "path", argument="user_id", types=("integer", "string"), required=True),
    ),
    "listActiveFans": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field(
            "filter.duration", "query", argument="filter_duration", types=("integer",), said=("Must be at least 0.",)
        ),
        Field(
            "filter.max_total_spent",
            "query",
            argument="filter_max_total_spent",
            types=("number",),
            said=("Must be at least 0.",),
        ),
        Field("filter.online", "query", argument="filter_online", types=("integer",), nullable=True, enum=(1, 0)),
        Field("filter.tips", "query", argument="filter_tips", types=("integer",), said=("Must be at least 0.",)),
        Field(
            "filter.total_spent",
            "query",
            argument="filter_total_spent",
            types=("integer",),
            said=("Must be at least 0.",),
        ),
        Field(
            "limit",
            "query",
            argument="limit",
            types=("integer",),
            minimum=1,
            maximum=20,
            said=("Must be at least 1.", "Must not be greater than 20."),
        ),
        Field("offset", "query", argument="offset", types=("integer",), said=("Must be at least 0.",)),
        Field("query", "query", argument="query", types=("string",), nullable=True),
        Field("type", "query", argument="type", types=("string",), enum=("active", "expired", "all")),
    ),
    "listAllFans": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field(
            "filter.duration", "query", argument="filter_duration", types=("integer",), said=("Must be at least 0.",)
        ),
        Field(
            "filter.max_total_spent",
            "query",
            argument="filter_max_total_spent",
            types=("number",),
            said=("Must be at least 0.",),
        ),
        Field("filter.online", "query", argument="filter_online", types=("integer",), nullable=True, enum=(1, 0)),
        Field("filter.tips", "query", argument="filter_tips", types=("integer",), said=("Must be at least 0.",)),
        Field(
            "filter.total_spent",
            "query",
            argument="filter_total_spent",
            types=("integer",),
            said=("Must be at least 0.",),
        ),
        Field(
            "limit",
            "query",
            argument="limit",
            types=("integer",),
            minimum=1,
            maximum=20,
            said=("Must be at least 1.", "Must not be greater than 20."),
        ),
        Field("offset", "query", argument="offset", types=("integer",), said=("Must be at least 0.",)),
        Field("query", "query", argument="query", types=("string",), nullable=True),
        Field("type", "query", argument="type", types=("string",), enum=("active", "expired", "all")),
    ),
    "listExpiredFans": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field(
            "filter.duration", "query", argument="filter_duration", types=("integer",), said=("Must be at least 0.",)
        ),
        Field(
            "filter.max_total_spent",
            "query",
            argument="filter_max_total_spent",
            types=("number",),
            said=("Must be at least 0.",),
        ),
        Field("filter.online", "query", argument="filter_online", types=("integer",), nullable=True, enum=(1, 0)),
        Field("filter.tips", "query", argument="filter_tips", types=("integer",), said=("Must be at least 0.",)),
        Field(
            "filter.total_spent",
            "query",
            argument="filter_total_spent",
            types=("integer",),
            said=("Must be at least 0.",),
        ),
        Field(
            "limit",
            "query",
            argument="limit",
            types=("integer",),
            minimum=1,
            maximum=20,
            said=("Must be at least 1.", "Must not be greater than 20."),
        ),
        Field("offset", "query", argument="offset", types=("integer",), said=("Must be at least 0.",)),
        Field("query", "query", argument="query", types=("string",), nullable=True),
        Field("type", "query", argument="type", types=("string",), enum=("active", "expired", "all")),
    ),
    "listLatestFans": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field(
            "end_date",
            "query",
            argument="end_date",
            types=("string",),
            nullable=True,
            max_length=255,
            format="date-time",
            date_format="%Y-%m-%dT%H:%M:%S%:z",
            rules=(Rule("required_with", "Required with start_date.", fields=("start_date",)),),
            said=("Required with start_date.", "Must not be greater than 255 characters.", "Must be a valid date."),
        ),
        Field(
            "limit",
            "query",
            argument="limit",
            types=("integer",),
            minimum=1,
            maximum=50,
            said=("Must be at least 1.", "Must not be greater than 50."),
        ),
        Field("offset", "query", argument="offset", types=("integer",), said=("Must be at least 0.",)),
        Field(
            "start_date",
            "query",
            argument="start_date",
            types=("string",),
            nullable=True,
            max_length=255,
            format="date-time",
            date_format="%Y-%m-%dT%H:%M:%S%:z",
            rules=(Rule("required_with", "Required with end_date.", fields=("end_date",)),),
            said=("Required with end_date.", "Must not be greater than 255 characters.", "Must be a valid date."),
        ),
        Field("type", "query", argument="type", types=("string",), nullable=True, enum=("total", "renew", "new")),
    ),
    "listTopFans": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field(
            "by",
            "query",
            argument="by",
            types=("string",),
            nullable=True,
            enum=("total", "subscribes", "tips", "messages", "post", "streams"),
        ),
        Field(
            "end_date",
            "query",
            argument="end_date",
            types=("string",),
            nullable=True,
            max_length=255,
            format="date-time",
            date_format="%Y-%m-%dT%H:%M:%S%:z",
            rules=(Rule("required_with", "Required with start_date.", fields=("start_date",)),),
            said=("Required with start_date.", "Must not be greater than 255 characters.", "Must be a valid date."),
        ),
        Field(
            "start_date",
            "query",
            argument="start_date",
            types=("string",),
            nullable=True,
            max_length=255,
            format="date-time",
            date_format="%Y-%m-%dT%H:%M:%S%:z",
            rules=(Rule("required_with", "Required with end_date.", fields=("end_date",)),),
            said=("Required with end_date.", "Must not be greater than 255 characters.", "Must be a valid date."),
        ),
    ),
    "setFansCustomName": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("fan_id", "path", argument="fan_id", types=("integer", "string"), required=True),
        Field("custom_name", "json", argument="custom_name", types=("string",), required=True),
    ),
    "createEditFanNotes": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("fan_id", "path", argument="fan_id", types=("integer", "string"), required=True),
        Field("notes", "json", argument="notes", types=("string",), required=True),
    ),
}
