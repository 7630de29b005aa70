"""What the description says of the requests of `client.webhooks`: by operation id, field by field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.rules import Field, Rule

RULES: Final[Mapping[str, tuple[Field, ...]]] = {
    "createWebhook": (
        Field(
            "account_scope",
            "json",
            argument="account_scope",
            types=("string",),
            required=True,
            enum=("global", "inclusive", "exclusive"),
        ),
        Field("endpoint_url", "json", argument="endpoint_url", types=("string",), required=True),
        Field(
            "events",
            "json",
            argument="events",
            types=("array",),
            required=True,
            item=Field("events.*", "json", types=("string",)),
        ),
        Field(
            "account_ids",
            "json",
            argument="account_ids",
            types=("array",),
            rules=(
                Rule(
                    "required_unless",
                    'Required unless account_scope is "global".',
                    fields=("account_scope",),
                    values=("global",),
                ),
            ),
            said=('Required unless account_scope is "global".',),
            item=Field("account_ids.*", "json", types=("string",)),
        ),
        Field("signing_secret", "json", argument="signing_secret", types=("string",), nullable=True),
    ),
    "deleteWebhook": (Field("webhook_id", "path", argument="webhook_id", types=("string",), required=True),),
    "showWebhook": (Field("webhook_id", "path", argument="webhook_id", types=("string",), required=True),),
    "listWebhookDeliveries": (
        Field("webhook_id", "path", argument="webhook_id", types=("string",), required=True),
        Field("date_start", "query", argument="date_start", types=("string",)),
        Field("date_end", "query", argument="date_end", types=("string",)),
        Field("event", "query", argument="event", types=("string",)),
    ),
    "redeliverWebhookDelivery": (
        Field("webhook_id", "path", argument="webhook_id", types=("string",), required=True),
        Field("delivery_id", "path", argument="delivery_id", types=("integer",), required=True),
    ),
    "updateWebhook": (
        Field("webhook_id", "path", argument="webhook_id", types=("string",), required=True),
        Field(
            "account_scope",
            "json",
            argument="account_scope",
            types=("string",),
            required=True,
            enum=("global", "inclusive", "exclusive"),
        ),
        Field("endpoint_url", "json", argument="endpoint_url", types=("string",), required=True),
        Field(
            "events",
            "json",
            argument="events",
            types=("array",),
            required=True,
            item=Field("events.*", "json", types=("string",)),
        ),
        Field(
            "account_ids",
            "json",
            argument="account_ids",
            types=("array",),
            rules=(
                Rule(
                    "required_unless",
                    'Required unless account_scope is "global".',
                    fields=("account_scope",),
                    values=("global",),
                ),
            ),
            said=('Required unless account_scope is "global".',),
            item=Field("account_ids.*", "json", types=("string",)),
        ),
        Field("enabled", "json", argument="enabled", types=("boolean",), nullable=True),
    ),
}
