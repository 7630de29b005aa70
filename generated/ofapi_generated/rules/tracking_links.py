"""What the description says of the requests of `client.tracking_links`: by operation id, field by field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.rules import Field

RULES: Final[Mapping[str, tuple[Field, ...]]] = {
    "addTrackingLinkTags": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("tracking_link_id", "path", argument="tracking_link_id", types=("integer",), required=True),
        Field(
            "tags",
            "json",
            argument="tags",
            types=("array",),
            required=True,
            item=Field("tags.*", "json", types=("string",)),
        ),
    ),
    "createTrackingLink": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("name", "json", argument="name", types=("string",), required=True),
        Field("tags", "json", argument="tags", types=("array",), item=Field("tags.*", "json", types=("string",))),
    ),
    "deleteTrackingLink": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("tracking_link_id", "path", argument="tracking_link_id", types=("integer",), required=True),
    ),
    "getTrackingLink": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("tracking_link_id", "path", argument="tracking_link_id", types=("integer",), required=True),
    ),
    "getTrackingLinkCohortARPS": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("tracking_link_id", "path", argument="tracking_link_id", types=("integer",), required=True),
        Field("acquisition_end", "query", argument="acquisition_end", types=("string",)),
        Field("acquisition_start", "query", argument="acquisition_start", types=("string",)),
        Field("revenue_basis", "query", argument="revenue_basis", types=("string",), enum=("net", "gross")),
    ),
    "getTrackingLinkStats": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("tracking_link_id", "path", argument="tracking_link_id", types=("integer",), required=True),
        Field("date_end", "query", argument="date_end", types=("string",)),
        Field("date_start", "query", argument="date_start", types=("string",)),
    ),
    "listTrackingLinks": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field(
            "endDate",
            "query",
            argument="end_date",
            types=("string",),
            nullable=True,
            max_length=255,
            date_format="%Y-%m-%dT%H:%M:%S%:z",
            said=("Must not be greater than 255 characters.",),
        ),
        Field(
            "limit",
            "query",
            argument="limit",
            types=("integer",),
            minimum=1,
            maximum=100,
            said=("Must be at least 1.", "Must not be greater than 100."),
        ),
        Field("offset", "query", argument="offset", types=("integer",), said=("Must be at least 0.",)),
        Field("pagination", "query", argument="pagination", types=("integer",), enum=(0, 1)),
        Field("sort", "query", argument="sort", types=("string",), enum=("asc", "desc")),
        Field("sortby", "query", argument="sort_by", types=("string",), enum=("claims", "created_date")),
        Field(
            "startDate",
            "query",
            argument="start_date",
            types=("string",),
            nullable=True,
            max_length=255,
            date_format="%Y-%m-%dT%H:%M:%S%:z",
            said=("Must not be greater than 255 characters.",),
        ),
        Field("synchronous", "query", argument="synchronous", types=("boolean",)),
        Field("with_deleted", "query", argument="with_deleted", types=("integer",), enum=(0, 1)),
    ),
    "listTrackingLinkSpenders": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("tracking_link_id", "path", argument="tracking_link_id", types=("integer",), required=True),
        Field("limit", "query", argument="limit", types=("integer",)),
        Field("minSpend", "query", argument="min_spend", types=("number",), minimum=1, said=("Must be at least 1.",)),
        Field("offset", "query", argument="offset", types=("integer",)),
    ),
    "listTrackingLinkSubscribers": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("tracking_link_id", "path", argument="tracking_link_id", types=("integer",), required=True),
        Field("limit", "query", argument="limit", types=("integer",), required=True),
        Field("offset", "query", argument="offset", types=("integer",), required=True),
    ),
    "listTrackingLinkTags": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("tracking_link_id", "path", argument="tracking_link_id", types=("integer",), required=True),
    ),
    "removeTrackingLinkTags": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("tracking_link_id", "path", argument="tracking_link_id", types=("integer",), required=True),
        Field(
            "tags",
            "json",
            argument="tags",
            types=("array",),
            required=True,
            item=Field("tags.*", "json", types=("string",)),
        ),
    ),
}
