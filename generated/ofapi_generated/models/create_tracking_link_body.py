"""`CreateTrackingLinkBody`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from ..runtime.model import Model, model, optional, required
from ..runtime.unset import UNSET, Unset


@model
class CreateTrackingLinkBody(Model):
    """Create tracking link body.

    Taken by `tracking_links.create`.
    """

    _absent: ClassVar[Any] = UNSET

    name: str = required("name")
    tags: Sequence[str] | Unset = optional("tags")
