"""`VaultListMedia`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class VaultListMedia(Model):
    """Vault list media.

    Part of `VaultList`.
    """

    type: str | None = optional("type")
    url: str | None = optional("url")
