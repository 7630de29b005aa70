"""What the description says of the requests of `client.banking`: by operation id, field by field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.rules import Field

RULES: Final[Mapping[str, tuple[Field, ...]]] = {
    "getAccountCountryDetails": (Field("account", "path", argument="account", types=("string",), required=True),),
    "getBankPayoutDetails": (Field("account", "path", argument="account", types=("string",), required=True),),
    "getDAC7FormDetails": (Field("account", "path", argument="account", types=("string",), required=True),),
    "getLegalAndTaxStatus": (Field("account", "path", argument="account", types=("string",), required=True),),
    "getLegalFormDetails": (Field("account", "path", argument="account", types=("string",), required=True),),
    "listCountries": (Field("account", "path", argument="account", types=("string",), required=True),),
    "listAvailablePayoutSystems": (Field("account", "path", argument="account", types=("string",), required=True),),
}
