"""What the description says of the requests of `client.engagement`: by operation id, field by field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.rules import Field

RULES: Final[Mapping[str, tuple[Field, ...]]] = {
    "directMessagesChart": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("endDate", "query", argument="end_date", types=("string",), date_format="%Y-%m-%dT%H:%M:%S%:z"),
        Field("startDate", "query", argument="start_date", types=("string",), date_format="%Y-%m-%dT%H:%M:%S%:z"),
        Field("withTotal", "query", argument="with_total", types=("boolean",)),
    ),
    "massMessagesChart": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("endDate", "query", argument="end_date", types=("string",), date_format="%Y-%m-%dT%H:%M:%S%:z"),
        Field("startDate", "query", argument="start_date", types=("string",), date_format="%Y-%m-%dT%H:%M:%S%:z"),
        Field("withTotal", "query", argument="with_total", types=("boolean",)),
    ),
    "topMessage": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("endDate", "query", argument="end_date", types=("string",), date_format="%Y-%m-%dT%H:%M:%S%:z"),
        Field("startDate", "query", argument="start_date", types=("string",), date_format="%Y-%m-%dT%H:%M:%S%:z"),
    ),
    "directMessages": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("endDate", "query", argument="end_date", types=("string",), date_format="%Y-%m-%dT%H:%M:%S%:z"),
        Field("limit", "query", argument="limit", types=("integer",)),
        Field("offset", "query", argument="offset", types=("integer",)),
        Field("query", "query", argument="query", types=("string",)),
        Field("startDate", "query", argument="start_date", types=("string",), date_format="%Y-%m-%dT%H:%M:%S%:z"),
    ),
    "massMessages": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("endDate", "query", argument="end_date", types=("string",), date_format="%Y-%m-%dT%H:%M:%S%:z"),
        Field("limit", "query", argument="limit", types=("integer",)),
        Field("query", "query", argument="query", types=("string",)),
        Field("startDate", "query", argument="start_date", types=("string",), date_format="%Y-%m-%dT%H:%M:%S%:z"),
    ),
    "messageBuyers": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("message_id", "path", argument="message_id", types=("integer", "string"), required=True),
        Field("limit", "query", argument="limit", types=("integer",)),
        Field("marker", "query", argument="marker", types=("integer",)),
        Field("offset", "query", argument="offset", types=("integer",)),
        Field("skip_users", "query", argument="skip_users", types=("string",)),
        Field("skip_users_dups", "query", argument="skip_users_dups", types=("integer",)),
    ),
}
