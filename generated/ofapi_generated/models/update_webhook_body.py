"""`UpdateWebhookBody`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar, Literal

from ..runtime.model import Model, model, optional, required
from ..runtime.unset import UNSET, Unset


@model
class UpdateWebhookBody(Model):
    """Update webhook body.

    Taken by `webhooks.update`.
    """

    _absent: ClassVar[Any] = UNSET

    account_scope: Literal["global", "inclusive", "exclusive"] = required("account_scope")
    endpoint_url: str = required("endpoint_url")
    events: Sequence[str] = required("events")
    account_ids: Sequence[str] | Unset = optional("account_ids")
    """Required unless account_scope is "global"."""
    enabled: bool | None | Unset = optional("enabled")
