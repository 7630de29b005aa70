"""What the description says of the requests of `client.vault_lists`: by operation id, field by field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.rules import Field

RULES: Final[Mapping[str, tuple[Field, ...]]] = {
    "addMediaToList": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("list_id", "path", argument="list_id", types=("integer", "string"), required=True),
        Field(
            "mediaIds",
            "json",
            argument="media_ids",
            types=("array",),
            required=True,
            item=Field("mediaIds.*", "json", types=("integer", "string")),
        ),
    ),
    "createVaultList": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("name", "json", argument="name", types=("string",), required=True),
    ),
    "deleteVaultList": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("list_id", "path", argument="list_id", types=("integer", "string"), required=True),
    ),
    "showVaultList": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("list_id", "path", argument="list_id", types=("integer", "string"), required=True),
    ),
    "listVaultLists": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("lightweight", "query", argument="lightweight", types=("boolean",)),
        Field("limit", "query", argument="limit", types=("integer",)),
        Field("offset", "query", argument="offset", types=("integer",)),
        Field("query", "query", argument="query", types=("string",)),
    ),
    "removeMediaFromList": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("list_id", "path", argument="list_id", types=("integer", "string"), required=True),
        Field(
            "mediaIds",
            "json",
            argument="media_ids",
            types=("array",),
            required=True,
            item=Field("mediaIds.*", "json", types=("integer", "string")),
        ),
    ),
    "renameVaultList": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("list_id", "path", argument="list_id", types=("integer", "string"), required=True),
        Field(
            "name",
            "json",
            argument="name",
            types=("string",),
            required=True,
            max_length=255,
            said=("Must not be greater than 255 characters.",),
        ),
    ),
}
