"""`PayoutField`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import Ref

if TYPE_CHECKING:
    from .. import models


@model
class PayoutField(Model):
    """Payout field.

    Part of `PayoutFields`.
    """

    label: models.TranslationKey | None = optional("label", Ref("TranslationKey"))
    maxlength: int | None = optional("maxlength")
    required: bool | None = optional("required")
    value: str | None = optional("value")
    readonly: bool | None = optional("readonly")
    uionly: bool | None = optional("uionly")
    oninput: models.InputRule | None = optional("oninput", Ref("InputRule"))
    regex: models.RegexPattern | None = optional("regex", Ref("RegexPattern"))
