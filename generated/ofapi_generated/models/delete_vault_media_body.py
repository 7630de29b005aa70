"""`DeleteVaultMediaBody`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from ..runtime.model import Model, model, required
from ..runtime.unset import UNSET


@model
class DeleteVaultMediaBody(Model):
    """Delete vault media body.

    Taken by `media_vault.delete`.
    """

    _absent: ClassVar[Any] = UNSET

    media_ids: Sequence[int | str] = required("mediaIds")
