"""`UpdateCustomSummaryCategoryBody`."""

from __future__ import annotations

from typing import Any, ClassVar

from ..runtime.model import Model, model, required
from ..runtime.unset import UNSET


@model
class UpdateCustomSummaryCategoryBody(Model):
    """Update custom summary category body.

    Taken by `fan_summaries.update_category`.
    """

    _absent: ClassVar[Any] = UNSET

    label: str = required("label")
    keywords: str = required("keywords")
