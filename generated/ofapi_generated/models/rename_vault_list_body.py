"""`RenameVaultListBody`."""

from __future__ import annotations

from typing import Any, ClassVar

from ..runtime.model import Model, model, required
from ..runtime.unset import UNSET


@model
class RenameVaultListBody(Model):
    """Rename vault list body.

    Taken by `vault_lists.rename`.
    """

    _absent: ClassVar[Any] = UNSET

    name: str = required("name")
    """Must not be greater than 255 characters."""
