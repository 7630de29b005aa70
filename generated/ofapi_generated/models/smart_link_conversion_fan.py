"""`SmartLinkConversionFan`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class SmartLinkConversionFan(Model):
    """Smart link conversion fan.

    Part of `SmartLinkConversion`.
    """

    avatar_url: str | None = optional("avatar_url")
    name: str | None = optional("name")
    onlyfans_id: str | None = optional("onlyfans_id")
    onlyfans_url: str | None = optional("onlyfans_url")
    username: str | None = optional("username")
