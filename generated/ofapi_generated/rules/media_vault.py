"""What the description says of the requests of `client.media_vault`: by operation id, field by field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.rules import Field, Rule

RULES: Final[Mapping[str, tuple[Field, ...]]] = {
    "deleteVaultMedia": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field(
            "mediaIds",
            "json",
            argument="media_ids",
            types=("array",),
            required=True,
            item=Field("mediaIds.*", "json", types=("integer", "string")),
        ),
    ),
    "getVaultMedia": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("media_id", "path", argument="media_id", types=("integer",), required=True),
    ),
    "listVaultMedia": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("field", "query", argument="sort_by", types=("string",), enum=("recent", "most-liked", "highest-tips")),
        Field("limit", "query", argument="limit", types=("integer",)),
        Field("list", "query", argument="list_id", types=("integer",)),
        Field("offset", "query", argument="offset", types=("integer",)),
        Field("query", "query", argument="query", types=("string",), nullable=True),
        Field("sort", "query", argument="sort", types=("string",), enum=("desc", "asc")),
        Field("type", "query", argument="type", types=("string",), enum=("photo", "gif", "video", "audio")),
    ),
    "uploadMediaToVault": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("async", "form", argument="async_", types=("boolean",)),
        Field(
            "file",
            "form",
            argument="file",
            types=("string",),
            format="binary",
            rules=(Rule("required_without", "Required if `file_url` is not provided.", fields=("file_url",)),),
            said=("Required if `file_url` is not provided.",),
        ),
        Field(
            "file_url",
            "form",
            argument="file_url",
            types=("string",),
            rules=(Rule("required_without", "Required if `file` is not provided.", fields=("file",)),),
            said=("Required if `file` is not provided.",),
        ),
    ),
}
