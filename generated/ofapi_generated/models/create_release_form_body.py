"""`CreateReleaseFormBody`."""

from __future__ import annotations

from typing import Any, ClassVar

from ..runtime.model import Model, model, required
from ..runtime.unset import UNSET


@model
class CreateReleaseFormBody(Model):
    """Create release form body.

    Taken by `release_forms.create`.
    """

    _absent: ClassVar[Any] = UNSET

    name: str = required("name")
