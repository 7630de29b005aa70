"""`VaultListState`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class VaultListState(Model):
    """Vault list state.

    Part of `Media`.
    """

    id: int | None = optional("id")
    can_add_media: bool | None = optional("canAddMedia")
    has_media: bool | None = optional("hasMedia")
    name: str | None = optional("name")
    type: str | None = optional("type")
