"""`PostbackHeader`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class PostbackHeader(Model):
    """Postback header.

    Part of `SmartLinkPostback`.
    """

    name: str | None = optional("name")
    value: str | None = optional("value")
