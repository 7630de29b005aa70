"""`LinkOwner`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class LinkOwner(Model):
    """Link owner.

    Part of `FreeTrialLink`, `TrackingLink`.
    """

    id: int | None = optional("id")
    avatar_thumb_url: str | None = optional("avatarThumbUrl")
    name: str | None = optional("name")
    username: str | None = optional("username")
