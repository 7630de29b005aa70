"""`SetFansCustomNameBody`."""

from __future__ import annotations

from typing import Any, ClassVar

from ..runtime.model import Model, model, required
from ..runtime.unset import UNSET


@model
class SetFansCustomNameBody(Model):
    """Set fans custom name body.

    Taken by `fans.set_custom_name`.
    """

    _absent: ClassVar[Any] = UNSET

    custom_name: str = required("custom_name")
