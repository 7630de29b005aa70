"""What the description says of the requests of `client.post_comments`: by operation id, field by field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.rules import Field

RULES: Final[Mapping[str, tuple[Field, ...]]] = {
    "createPostComment": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("post_id", "path", argument="post_id", types=("integer",), required=True),
        Field("text", "query", argument="text", types=("string",), required=True),
        Field("answerTo", "query", argument="answer_to", types=("integer",)),
        Field("giphyId", "query", argument="giphy_id", types=("string",)),
    ),
    "deletePostComment": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("post_id", "path", argument="post_id", types=("integer",), required=True),
        Field("comment_id", "path", argument="comment_id", types=("integer",), required=True),
    ),
    "likePostComment": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("post_id", "path", argument="post_id", types=("integer",), required=True),
        Field("comment_id", "path", argument="comment_id", types=("integer",), required=True),
    ),
    "listPostComments": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("post_id", "path", argument="post_id", types=("integer",), required=True),
        Field("limit", "query", argument="limit", types=("integer",)),
        Field("offset", "query", argument="offset", types=("integer",)),
        Field("sort", "query", argument="sort", types=("string",), enum=("desc", "asc")),
    ),
    "pinPostComment": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("post_id", "path", argument="post_id", types=("integer",), required=True),
        Field("comment_id", "path", argument="comment_id", types=("integer",), required=True),
    ),
    "unlikePostComment": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("post_id", "path", argument="post_id", types=("integer",), required=True),
        Field("comment_id", "path", argument="comment_id", types=("integer",), required=True),
    ),
    "unpinPostComment": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("post_id", "path", argument="post_id", types=("integer",), required=True),
        Field("comment_id", "path", argument="comment_id", types=("integer",), required=True),
    ),
}
