"""`Submit2FaBody`."""

from __future__ import annotations

from typing import Any, ClassVar

from ..runtime.model import Model, model, optional
from ..runtime.unset import UNSET, Unset


@model
class Submit2FaBody(Model):
    """Submit2 fa body.

    Taken by `connect.submit_2fa`.
    """

    _absent: ClassVar[Any] = UNSET

    code: str | Unset = optional("code")
    selfie_verification_completed: Any | Unset = optional("selfie_verification_completed")
    """This field is required when `code` is not present."""
