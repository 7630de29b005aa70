"""What the description says of the requests of `client.story_highlights`: by operation id, field by field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.rules import Field

RULES: Final[Mapping[str, tuple[Field, ...]]] = {
    "addStoryToHighlight": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("highlight_id", "path", argument="highlight_id", types=("integer",), required=True),
        Field("story_id", "path", argument="story_id", types=("integer",), required=True),
    ),
    "createStoryHighlight": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("coverStoryId", "json", argument="cover_story_id", types=("integer",), required=True),
        Field(
            "storyIds",
            "json",
            argument="story_ids",
            types=("array",),
            required=True,
            item=Field("storyIds.*", "json", types=("integer", "string")),
        ),
        Field("title", "json", argument="title", types=("string",), required=True),
    ),
    "deleteStoryHighlight": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("highlight_id", "path", argument="highlight_id", types=("integer",), required=True),
    ),
    "showStoryHighlight": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("highlight_id", "path", argument="highlight_id", types=("integer",), required=True),
    ),
    "listStoryHighlights": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("limit", "query", argument="limit", types=("integer",)),
        Field("offset", "query", argument="offset", types=("integer",)),
    ),
    "removeStoryFromHighlight": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("highlight_id", "path", argument="highlight_id", types=("integer",), required=True),
        Field("story_id", "path", argument="story_id", types=("integer",), required=True),
    ),
    "updateStoryHighlight": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("highlight_id", "path", argument="highlight_id", types=("integer",), required=True),
        Field("coverStoryId", "json", argument="cover_story_id", types=("integer",), required=True),
        Field(
            "storyIds",
            "json",
            argument="story_ids",
            types=("array",),
            required=True,
            item=Field("storyIds.*", "json", types=("integer", "string")),
        ),
        Field("title", "json", argument="title", types=("string",), required=True),
    ),
}
