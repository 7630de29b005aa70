"""`GenerateFanSummaryBody`."""

from __future__ import annotations

from typing import Any, ClassVar

from ..runtime.model import Model, model, optional
from ..runtime.unset import UNSET, Unset


@model
class GenerateFanSummaryBody(Model):
    """Generate fan summary body.

    Taken by `fan_summaries.generate`.
    """

    _absent: ClassVar[Any] = UNSET

    regenerate: bool | Unset = optional("regenerate")
