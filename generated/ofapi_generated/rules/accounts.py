"""What the description says of the requests of `client.accounts`: by operation id, field by field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.rules import Field

RULES: Final[Mapping[str, tuple[Field, ...]]] = {
    "disconnectAccount": (Field("id", "path", argument="account_id", types=("string",), required=True),),
    "getCurrentAccount": (Field("account", "path", argument="account", types=("string",), required=True),),
    "getModelStartDate": (Field("account", "path", argument="account", types=("string",), required=True),),
    "getTopPercentage": (Field("account", "path", argument="account", types=("string",), required=True),),
    "listAccounts": (
        Field("onlyfans_email", "query", argument="onlyfans_email", types=("string",), nullable=True),
        Field("onlyfans_id", "query", argument="onlyfans_id", types=("string",), nullable=True),
        Field("onlyfans_username", "query", argument="onlyfans_username", types=("string",), nullable=True),
    ),
}
