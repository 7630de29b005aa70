"""What the description says of the requests of `client.media`: by operation id, field by field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.rules import Field, Rule

RULES: Final[Mapping[str, tuple[Field, ...]]] = {
    "downloadMediaFromTheOnlyFansCDN": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("cdnUrl", "path", argument="cdn_url", types=("string",), required=True),
    ),
    "downloadDRMProtectedMedia": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("media_id", "path", argument="media_id", types=("integer", "string"), required=True),
    ),
    "getUploadStatus": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("upload", "path", argument="upload_id", types=("string",), required=True),
    ),
    "deprecatedScrapeMediaFromTheOnlyFansCDN": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field(
            "expiration_date",
            "json",
            argument="expiration_date",
            types=("string",),
            nullable=True,
            date_format="%Y-%m-%dT%H:%M:%S%:z",
        ),
        Field(
            "file_type",
            "json",
            argument="file_type",
            types=("string",),
            nullable=True,
            enum=("full", "thumb", "preview", "squarePreview"),
        ),
        Field("media_id", "json", argument="media_id", types=("integer",), nullable=True),
        Field("public", "json", argument="public", types=("boolean",), nullable=True),
        Field("url", "json", argument="url", types=("string",), nullable=True),
    ),
    "uploadMediaToTheOnlyFansCDN": (
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
        Field("type", "form", argument="type", types=("string",), enum=("default", "avatar", "header")),
    ),
}
