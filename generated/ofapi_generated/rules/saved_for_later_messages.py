"""What the description says of the requests of `client.saved_for_later_messages`: by operation id, field by field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.rules import Field

RULES: Final[Mapping[str, tuple[Field, ...]]] = {
    "disableAutomaticMessaging": (Field("account", "path", argument="account", types=("string",), required=True),),
    "enableUpdateAutomaticMessaging": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("period", "json", argument="period", types=("integer",), required=True, enum=(6, 12, 24, 48)),
    ),
    "getMessageSettings": (Field("account", "path", argument="account", types=("string",), required=True),),
    "listSavedForLaterMessages": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("limit", "query", argument="limit", types=("integer",), required=True),
        Field("offset", "query", argument="offset", types=("integer",), required=True),
    ),
}
