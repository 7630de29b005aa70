"""`CreateEditFanNotesBody`."""

from __future__ import annotations

from typing import Any, ClassVar

from ..runtime.model import Model, model, required
from ..runtime.unset import UNSET


@model
class CreateEditFanNotesBody(Model):
    """Create edit fan notes body.

    Taken by `fans.set_notes`.
    """

    _absent: ClassVar[Any] = UNSET

    notes: str = required("notes")
