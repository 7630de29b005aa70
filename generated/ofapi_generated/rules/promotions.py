"""What the description says of the requests of `client.promotions`: by operation id, field by field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.rules import Field, Rule

RULES: Final[Mapping[str, tuple[Field, ...]]] = {
    "createPromotion": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("discount", "json", argument="discount", types=("integer",), required=True),
        Field("expirationDays", "json", argument="expiration_days", types=("integer",), required=True),
        Field("offerLimit", "json", argument="offer_limit", types=("integer",), required=True),
        Field(
            "type",
            "json",
            argument="type",
            types=("string",),
            required=True,
            enum=("new", "expired", "new_and_expired"),
        ),
        Field(
            "freeTrialDays",
            "json",
            argument="free_trial_days",
            types=("integer",),
            rules=(Rule("required_if", "Required only when discount is 100.", fields=("discount",), values=(100,)),),
            said=("Required only when discount is 100.",),
        ),
        Field("message", "json", argument="message", types=("string",)),
    ),
    "deletePromotion": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("promotion_id", "path", argument="promotion_id", types=("integer", "string"), required=True),
    ),
    "listPromotions": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("limit", "query", argument="limit", types=("integer",)),
        Field("offset", "query", argument="offset", types=("integer",)),
    ),
    "stopPromotion": (
        Field("account", "path", argument="account", types=("string",), required=True),
        Field("promotion_id", "path", argument="promotion_id", types=("integer", "string"), required=True),
    ),
}
