"""What the description says of the requests of `client.posts`: by operation id, field by field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.rules import Field, Rule

RULES: Final[Mapping[str, tuple[Field, ...]]] = {
    "archivePost": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("post_id", "path", argument="post_id", types=("integer",), required=True),
        Field("private_archive", "query", argument="private_archive", types=("boolean",)),
    ),
    "sendPost": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("text", "json", argument="text", types=("string",), required=True),
        Field(
            "blockBannedWords",
            "json",
            argument="block_banned_words",
            types=("string",),
            enum=("strict_ban", "risky", "replace_soften"),
        ),
        Field("expireDays", "json", argument="expire_days", types=("integer",)),
        Field(
            "fundRaisingTargetAmount",
            "json",
            argument="fund_raising_target_amount",
            types=("integer",),
            minimum=10,
            said=("Must be at least 10.",),
        ),
        Field(
            "fundRaisingTipsPresets",
            "json",
            argument="fund_raising_tips_presets",
            types=("array",),
            rules=(
                Rule("required_with", "Required with `fundRaisingTargetAmount`.", fields=("fundRaisingTargetAmount",)),
            ),
            said=("Required with `fundRaisingTargetAmount`.",),
            item=Field("fundRaisingTipsPresets.*", "json", types=("number", "string")),
        ),
        Field("labelIds", "json", argument="label_ids", types=("string",)),
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
        Field("rfTag", "json", argument="rf_tag", types=("string",)),
        Field("saveForLater", "json", argument="save_for_later", types=("boolean",)),
        Field(
            "scheduledDate", "json", argument="scheduled_date", types=("string",), date_format="%Y-%m-%dT%H:%M:%S.%3fZ"
        ),
        Field(
            "votingCorrectIndex",
            "json",
            argument="voting_correct_index",
            types=("integer",),
            rules=(
                Rule("required_if", 'Required when `votingType` is "quiz".', fields=("votingType",), values=("quiz",)),
            ),
            said=('Required when `votingType` is "quiz".',),
        ),
        Field("votingDue", "json", argument="voting_due", types=("integer",)),
        Field(
            "votingOptions",
            "json",
            argument="voting_options",
            types=("array",),
            rules=(Rule("required_with", "Required with `votingType`.", fields=("votingType",)),),
            said=("Required with `votingType`.",),
            item=Field("votingOptions.*", "json", types=("string",)),
        ),
        Field("votingType", "json", argument="voting_type", types=("string",), enum=("poll", "quiz")),
    ),
    "deletePost": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("post_id", "path", argument="post_id", types=("integer",), required=True),
    ),
    "getPost": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("post_id", "path", argument="post_id", types=("integer",), required=True),
    ),
    "showPostStatistics": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("post_id", "path", argument="post_id", types=("integer",), required=True),
        Field("with_historical_data", "query", argument="with_historical_data", types=("boolean",)),
    ),
    "listPosts": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("counters", "query", argument="counters", types=("boolean",)),
        Field("limit", "query", argument="limit", types=("integer",)),
        Field(
            "minimumPublishDate",
            "query",
            argument="minimum_publish_date",
            types=("string",),
            date_format="%Y-%m-%dT%H:%M:%S%:z",
        ),
        Field("offset", "query", argument="offset", types=("integer",)),
        Field(
            "order", "query", argument="order", types=("string",), enum=("publish_date", "favorites_count", "tips_summ")
        ),
        Field("pinned", "query", argument="pinned", types=("boolean",)),
        Field("query", "query", argument="query", types=("string",)),
        Field("sort", "query", argument="sort", types=("string",), enum=("desc", "asc")),
    ),
    "pinUnpinPost": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("post_id", "path", argument="post_id", types=("integer",), required=True),
    ),
    "unarchivePost": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("post_id", "path", argument="post_id", types=("integer",), required=True),
        Field("private_archive", "query", argument="private_archive", types=("boolean",)),
    ),
    "updatePost": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("post_id", "path", argument="post_id", types=("integer",), required=True),
        Field("text", "json", argument="text", types=("string",), required=True),
        Field(
            "blockBannedWords",
            "json",
            argument="block_banned_words",
            types=("string",),
            enum=("strict_ban", "risky", "replace_soften"),
        ),
        Field("expireDays", "json", argument="expire_days", types=("integer",)),
        Field(
            "fundRaisingTargetAmount",
            "json",
            argument="fund_raising_target_amount",
            types=("integer",),
            minimum=10,
            said=("Must be at least 10.",),
        ),
        Field(
            "fundRaisingTipsPresets",
            "json",
            argument="fund_raising_tips_presets",
            types=("array",),
            rules=(
                Rule("required_with", "Required with `fundRaisingTargetAmount`.", fields=("fundRaisingTargetAmount",)),
            ),
            said=("Required with `fundRaisingTargetAmount`.",),
            item=Field("fundRaisingTipsPresets.*", "json", types=("number", "string")),
        ),
        Field("labelIds", "json", argument="label_ids", types=("string",)),
        Field(
            "mediaFiles",
            "json",
            argument="media_files",
            types=("array",),
            item=Field("mediaFiles.*", "json", types=("integer", "string")),
        ),
        Field(
            "price",
            "json",
            argument="price",
            types=("integer",),
            rules=(
                Rule(
                    "requires",
                    "In case this is not zero, **mediaFiles** is required.",
                    fields=("mediaFiles",),
                    values=(0,),
                ),
                Rule("in_ranges", "Must be 0 or between 3 and 100.", ranges=((0, 0), (3, 100))),
            ),
            said=("In case this is not zero, **mediaFiles** is required.", "Must be 0 or between 3 and 100."),
        ),
        Field("rfTag", "json", argument="rf_tag", types=("string",)),
        Field("saveForLater", "json", argument="save_for_later", types=("boolean",)),
        Field(
            "scheduledDate", "json", argument="scheduled_date", types=("string",), date_format="%Y-%m-%dT%H:%M:%S.%3fZ"
        ),
        Field(
            "votingCorrectIndex",
            "json",
            argument="voting_correct_index",
            types=("integer",),
            rules=(
                Rule("required_if", 'Required when `votingType` is "quiz".', fields=("votingType",), values=("quiz",)),
            ),
            said=('Required when `votingType` is "quiz".',),
        ),
        Field("votingDue", "json", argument="voting_due", types=("integer",)),
        Field(
            "votingOptions",
            "json",
            argument="voting_options",
            types=("array",),
            rules=(Rule("required_with", "Required with `votingType`.", fields=("votingType",)),),
            said=("Required with `votingType`.",),
            item=Field("votingOptions.*", "json", types=("string",)),
        ),
        Field("votingType", "json", argument="voting_type", types=("string",), enum=("poll", "quiz")),
    ),
}
