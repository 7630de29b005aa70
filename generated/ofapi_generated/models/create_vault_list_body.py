"""`CreateVaultListBody`."""

from __future__ import annotations

from typing import Any, ClassVar

from ..runtime.model import Model, model, required
from ..runtime.unset import UNSET


@model
class CreateVaultListBody(Model):
    """Create vault list body.

    Taken by `vault_lists.create`.
    """

    _absent: ClassVar[Any] = UNSET

    name: str = required("name")
