"""`CreateCustomSummaryCategoryBody`."""

from __future__ import annotations

from typing import Any, ClassVar

from ..runtime.model import Model, model, required
from ..runtime.unset import UNSET


@model
class CreateCustomSummaryCategoryBody(Model):
    """Create custom summary category body.

    Taken by `fan_summaries.create_category`.
    """

    _absent: ClassVar[Any] = UNSET

    label: str = required("label")
    keywords: str = required("keywords")
