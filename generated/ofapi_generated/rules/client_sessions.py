"""What the description says of the requests of `client.client_sessions`: by operation id, field by field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.rules import Field

RULES: Final[Mapping[str, tuple[Field, ...]]] = {
    "createClientSession": (
        Field("display_name", "json", argument="display_name", types=("string",), required=True),
        Field("client_reference_id", "json", argument="client_reference_id", types=("string",)),
        Field("proxy_country", "json", argument="proxy_country", types=("string",), nullable=True),
    )
}
