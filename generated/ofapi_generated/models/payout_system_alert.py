"""`PayoutSystemAlert`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import Ref

if TYPE_CHECKING:
    from .. import models


@model
class PayoutSystemAlert(Model):
    """Payout system alert.

    Part of `PayoutSystemTexts`.
    """

    class_: str | None = optional("class")
    text: models.TranslationKey | None = optional("text", Ref("TranslationKey"))
