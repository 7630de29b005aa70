"""`PostbackSmartLink`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class PostbackSmartLink(Model):
    """Postback smart link.

    Part of `SmartLinkPostback`.
    """

    account_display_name: str | None = optional("account_display_name")
    account_prefixed_id: str | None = optional("account_prefixed_id")
    link_ulid: str | None = optional("link_ulid")
    name: str | None = optional("name")
