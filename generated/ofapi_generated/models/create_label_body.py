"""`CreateLabelBody`."""

from __future__ import annotations

from typing import Any, ClassVar

from ..runtime.model import Model, model, required
from ..runtime.unset import UNSET


@model
class CreateLabelBody(Model):
    """Create label body.

    Taken by `post_labels.create`.
    """

    _absent: ClassVar[Any] = UNSET

    name: str = required("name")
