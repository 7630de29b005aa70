"""What the description says of the requests of `client.free_trial_links`: by operation id, field by field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.rules import Field, Rule

RULES: Final[Mapping[str, tuple[Field, ...]]] = {
    "addFreeTrialLinkTags": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("trial_link_id", "path", argument="trial_link_id", types=("integer",), required=True),
        Field(
            "tags",
            "json",
            argument="tags",
            types=("array",),
            required=True,
            item=Field("tags.*", "json", types=("string",)),
        ),
    ),
    "createFreeTrialLink": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field(
            "duration",
            "json",
            argument="duration",
            types=("integer",),
            required=True,
            enum=(1, 3, 7, 14, 30, 90, 180, 360),
        ),
        Field(
            "offerExpiration",
            "json",
            argument="offer_expiration",
            types=("integer",),
            required=True,
            rules=(
                Rule(
                    "in_ranges", "Must either be **0**, or a number between **1** and **30**.", ranges=((0, 0), (1, 30))
                ),
            ),
            said=("Must either be **0**, or a number between **1** and **30**.",),
        ),
        Field(
            "offerLimit",
            "json",
            argument="offer_limit",
            types=("integer",),
            required=True,
            enum=(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 50, 100),
            rules=(
                Rule(
                    "in_ranges",
                    "Must either be **0**, or a number between **1** and **10**, **50**, or **100**.",
                    ranges=((0, 0), (1, 10), (50, 50), (100, 100)),
                ),
            ),
            said=("Must either be **0**, or a number between **1** and **10**, **50**, or **100**.",),
        ),
        Field("name", "json", argument="name", types=("string",), nullable=True),
        Field("tags", "json", argument="tags", types=("array",), item=Field("tags.*", "json", types=("string",))),
    ),
    "deleteFreeTrialLink": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("trial_link_id", "path", argument="trial_link_id", types=("integer",), required=True),
    ),
    "getFreeTrialLink": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("trial_link_id", "path", argument="trial_link_id", types=("integer",), required=True),
    ),
    "getFreeTrialLinkCohortARPS": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("trial_link_id", "path", argument="trial_link_id", types=("integer",), required=True),
        Field("acquisition_end", "query", argument="acquisition_end", types=("string",)),
        Field("acquisition_start", "query", argument="acquisition_start", types=("string",)),
        Field("revenue_basis", "query", argument="revenue_basis", types=("string",), enum=("net", "gross")),
    ),
    "getFreeTrialLinkStats": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("trial_link_id", "path", argument="trial_link_id", types=("integer",), required=True),
        Field("date_end", "query", argument="date_end", types=("string",)),
        Field("date_start", "query", argument="date_start", types=("string",)),
    ),
    "listFreeTrialLinks": (
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
            "field",
            "query",
            argument="sort_by",
            types=("string",),
            enum=("create_date", "expire_date", "subscribe_counts", "subscribe_days", "claims_count"),
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
        Field("sort", "query", argument="sort", types=("string",), enum=("asc", "desc")),
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
    ),
    "listFreeTrialLinkSpenders": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("trial_link_id", "path", argument="trial_link_id", types=("integer",), required=True),
        Field("limit", "query", argument="limit", types=("integer",)),
        Field("minSpend", "query", argument="min_spend", types=("number",), minimum=1, said=("Must be at least 1.",)),
        Field("offset", "query", argument="offset", types=("integer",)),
    ),
    "listFreeTrialLinkSubscribers": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("trial_link_id", "path", argument="trial_link_id", types=("integer",), required=True),
        Field("limit", "query", argument="limit", types=("integer",), required=True),
        Field("offset", "query", argument="offset", types=("integer",), required=True),
    ),
    "listFreeTrialLinkTags": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("trial_link_id", "path", argument="trial_link_id", types=("integer",), required=True),
    ),
    "removeFreeTrialLinkTags": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("trial_link_id", "path", argument="trial_link_id", types=("integer",), required=True),
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
