"""What the description says of the requests of `client.stories`: by operation id, field by field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.rules import Field

RULES: Final[Mapping[str, tuple[Field, ...]]] = {
    "addToStory": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field(
            "mediaFiles",
            "json",
            argument="media_files",
            types=("array",),
            required=True,
            item=Field("mediaFiles.*", "json", types=("integer", "string")),
        ),
        Field("canvasHeight", "json", argument="canvas_height", types=("integer",)),
        Field("canvasWidth", "json", argument="canvas_width", types=("integer",)),
        Field(
            "question",
            "json",
            argument="question",
            types=("object",),
            fields=(
                Field("question.color", "json", types=("string",)),
                Field("question.height", "json", types=("number",)),
                Field("question.left", "json", types=("number",)),
                Field("question.text", "json", types=("string",)),
                Field("question.top", "json", types=("number",)),
                Field("question.width", "json", types=("number",)),
            ),
        ),
        Field(
            "texts",
            "json",
            argument="texts",
            types=("array",),
            item=Field(
                "texts.*",
                "json",
                types=("object",),
                fields=(
                    Field("texts.*.text", "json", types=("string",), required=True),
                    Field("texts.*.angle", "json", types=("number",)),
                    Field("texts.*.bgColor", "json", types=("string",)),
                    Field("texts.*.color", "json", types=("string",)),
                    Field(
                        "texts.*.fontFamily",
                        "json",
                        types=("string",),
                        enum=(
                            "Roboto",
                            "PTMono",
                            "ShantellSans",
                            "SofiaSans",
                            "YanoneKaffeesatz",
                            "RubikMedium",
                            "RubikBlack",
                        ),
                    ),
                    Field("texts.*.fontSize", "json", types=("number",)),
                    Field("texts.*.fontWeight", "json", types=("integer",), enum=(400, 500, 700)),
                    Field("texts.*.left", "json", types=("number",)),
                    Field("texts.*.scale", "json", types=("number",)),
                    Field("texts.*.textAlign", "json", types=("string",), enum=("left", "center", "right")),
                    Field("texts.*.textHeight", "json", types=("number",)),
                    Field("texts.*.textWidth", "json", types=("number",)),
                    Field("texts.*.top", "json", types=("number",)),
                    Field("texts.*.type", "json", types=("string",), enum=("text", "mention")),
                    Field("texts.*.zIndex", "json", types=("integer",)),
                ),
            ),
        ),
    ),
    "deleteStory": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("story_id", "path", argument="story_id", types=("integer",), required=True),
    ),
    "showStory": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("story_id", "path", argument="story_id", types=("integer",), required=True),
    ),
    "getStoryStats": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("story_id", "path", argument="story_id", types=("integer",), required=True),
    ),
    "listActiveStories": (Field("account", "path", argument="account", types=("string",), required=True),),
    "listStoryArchive": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("limit", "query", argument="limit", types=("integer",)),
        Field("marker", "query", argument="marker", types=("string",)),
    ),
    "listStoryViewers": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("story_id", "path", argument="story_id", types=("integer",), required=True),
        Field("limit", "query", argument="limit", types=("integer",), nullable=True),
        Field("offset", "query", argument="offset", types=("integer",), nullable=True),
    ),
    "markStoryAsWatched": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("story_id", "path", argument="story_id", types=("integer",), required=True),
    ),
}
