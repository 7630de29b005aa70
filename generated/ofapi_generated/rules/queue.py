"""What the description says of the requests of `client.queue`: by operation id, field by field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.rules import Field, Rule

RULES: Final[Mapping[str, tuple[Field, ...]]] = {
    "countQueueItems": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field(
            "publishDateEnd",
            "query",
            argument="publish_date_end",
            types=("string",),
            required=True,
            date_format="%Y-%m-%d",
        ),
        Field(
            "publishDateStart",
            "query",
            argument="publish_date_start",
            types=("string",),
            required=True,
            date_format="%Y-%m-%d",
        ),
        Field("timezone", "query", argument="timezone", types=("string",), required=True),
    ),
    "listQueueItems": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field(
            "publishDateEnd",
            "query",
            argument="publish_date_end",
            types=("string",),
            required=True,
            format="date",
            date_format="%Y-%m-%d",
            rules=(
                Rule(
                    "after_or_equal",
                    "Must be a date after or equal to <code>publishDateStart</code>.",
                    fields=("publishDateStart",),
                ),
            ),
            said=("Must be a valid date.", "Must be a date after or equal to <code>publishDateStart</code>."),
        ),
        Field(
            "publishDateStart",
            "query",
            argument="publish_date_start",
            types=("string",),
            required=True,
            format="date",
            date_format="%Y-%m-%d",
            rules=(Rule("after_or_equal", "Must be a date after or equal to <code>today</code>.", date="today"),),
            said=("Must be a valid date.", "Must be a date after or equal to <code>today</code>."),
        ),
        Field("timezone", "query", argument="timezone", types=("string",), required=True),
        Field(
            "limit",
            "query",
            argument="limit",
            types=("integer",),
            minimum=1,
            maximum=100,
            said=("Must be at least 1.", "Must not be greater than 100."),
        ),
        Field(
            "type",
            "query",
            argument="type",
            types=("array",),
            item=Field("type.*", "query", types=("string",), enum=("chat", "post")),
        ),
    ),
    "publishQueueItem": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("queue_id", "path", argument="queue_id", types=("integer", "string"), required=True),
    ),
}
