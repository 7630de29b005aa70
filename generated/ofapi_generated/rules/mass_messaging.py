"""What the description says of the requests of `client.mass_messaging`: by operation id, field by field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.rules import Field, Rule

RULES: Final[Mapping[str, tuple[Field, ...]]] = {
    "unsendDeleteMassMessage": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("id", "path", argument="mass_message_id", types=("integer", "string"), required=True),
    ),
    "getMassMessage": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("id", "path", argument="mass_message_id", types=("integer", "string"), required=True),
    ),
    "getMassMessageOverview": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("endDate", "query", argument="end_date", types=("string",), date_format="%Y-%m-%dT%H:%M:%S%:z"),
        Field("limit", "query", argument="limit", types=("integer",)),
        Field("query", "query", argument="query", types=("string",)),
        Field("startDate", "query", argument="start_date", types=("string",), date_format="%Y-%m-%dT%H:%M:%S%:z"),
    ),
    "listMassMessageQueue": (Field("account", "path", argument="account", types=("string",), required=True),),
    "sendMassMessage": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("text", "json", argument="text", types=("string",), required=True),
        Field(
            "blockBannedWords",
            "json",
            argument="block_banned_words",
            types=("string",),
            enum=("strict_ban", "risky", "replace_soften"),
        ),
        Field(
            "excludedLists",
            "json",
            argument="excluded_lists",
            types=("array",),
            item=Field("excludedLists.*", "json", types=("integer", "string")),
        ),
        Field("giphyId", "json", argument="giphy_id", types=("string",)),
        Field("lockedText", "json", argument="locked_text", types=("boolean",)),
        Field(
            "mediaFiles",
            "json",
            argument="media_files",
            types=("array",),
            item=Field("mediaFiles.*", "json", types=("integer", "string")),
        ),
        Field(
            "previews",
            "json",
            argument="previews",
            types=("array",),
            item=Field("previews.*", "json", types=("integer", "string")),
        ),
        Field(
            "price",
            "json",
            argument="price",
            types=("number",),
            rules=(
                Rule(
                    "requires",
                    "In case this is not zero, **mediaFiles** is required.",
                    fields=("mediaFiles",),
                    values=(0,),
                ),
                Rule("in_ranges", "Must be 0 or between 3 and 200.", ranges=((0, 0), (3, 200))),
            ),
            said=("In case this is not zero, **mediaFiles** is required.", "Must be 0 or between 3 and 200."),
        ),
        Field("rfGuest", "json", argument="rf_guest", types=("string",)),
        Field("rfPartner", "json", argument="rf_partner", types=("string",)),
        Field("rfTag", "json", argument="rf_tag", types=("string",)),
        Field("saveForLater", "json", argument="save_for_later", types=("boolean",)),
        Field(
            "scheduledDate", "json", argument="scheduled_date", types=("string",), date_format="%Y-%m-%dT%H:%M:%S.%3fZ"
        ),
        Field("subscribedWithinLastDays", "json", argument="subscribed_within_last_days", types=("integer",)),
        Field(
            "userIds",
            "json",
            argument="user_ids",
            types=("array",),
            item=Field("userIds.*", "json", types=("integer", "string")),
        ),
        Field(
            "userLists",
            "json",
            argument="user_lists",
            types=("array",),
            item=Field("userLists.*", "json", types=("integer", "string")),
        ),
    ),
    "updateMassMessage": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("id", "path", argument="mass_message_id", types=("integer", "string"), required=True),
        Field("text", "json", argument="text", types=("string",), required=True),
        Field(
            "blockBannedWords",
            "json",
            argument="block_banned_words",
            types=("string",),
            enum=("strict_ban", "risky", "replace_soften"),
        ),
        Field("giphyId", "json", argument="giphy_id", types=("string",)),
        Field("lockedText", "json", argument="locked_text", types=("boolean",)),
        Field(
            "mediaFiles",
            "json",
            argument="media_files",
            types=("array",),
            rules=(Rule("required_if_not", "Required if price is not 0.", fields=("price",), values=(0,)),),
            said=("Required if price is not 0.",),
            item=Field("mediaFiles.*", "json", types=("integer", "string")),
        ),
        Field(
            "previews",
            "json",
            argument="previews",
            types=("array",),
            rules=(Rule("required_if_not", "Required if price is not 0.", fields=("price",), values=(0,)),),
            said=("Required if price is not 0.",),
            item=Field("previews.*", "json", types=("integer", "string")),
        ),
        Field(
            "price",
            "json",
            argument="price",
            types=("number",),
            rules=(
                Rule(
                    "requires",
                    "In case this is not zero, **mediaFiles** is required.",
                    fields=("mediaFiles",),
                    values=(0,),
                ),
                Rule("in_ranges", "Must be 0 or between 3 and 200.", ranges=((0, 0), (3, 200))),
            ),
            said=("In case this is not zero, **mediaFiles** is required.", "Must be 0 or between 3 and 200."),
        ),
        Field(
            "scheduledDate", "json", argument="scheduled_date", types=("string",), date_format="%Y-%m-%dT%H:%M:%S.%3fZ"
        ),
        Field(
            "userIds",
            "json",
            argument="user_ids",
            types=("array",),
            item=Field("userIds.*", "json", types=("integer", "string")),
        ),
        Field(
            "userLists",
            "json",
            argument="user_lists",
            types=("array",),
            item=Field("userLists.*", "json", types=("integer", "string")),
        ),
    ),
}
