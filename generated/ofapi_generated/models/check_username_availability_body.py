"""`CheckUsernameAvailabilityBody`."""

from __future__ import annotations

from typing import Any, ClassVar

from ..runtime.model import Model, model, required
from ..runtime.unset import UNSET


@model
class CheckUsernameAvailabilityBody(Model):
    """Check username availability body.

    Taken by `settings.check_username_availability`.
    """

    _absent: ClassVar[Any] = UNSET

    username: str = required("username")
