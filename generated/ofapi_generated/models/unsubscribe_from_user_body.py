"""`UnsubscribeFromUserBody`."""

from __future__ import annotations

from typing import Any, ClassVar

from ..runtime.model import Model, model, required
from ..runtime.unset import UNSET


@model
class UnsubscribeFromUserBody(Model):
    """Unsubscribe from user body.

    Taken by `users.unsubscribe`.
    """

    _absent: ClassVar[Any] = UNSET

    reason: str = required("reason")
