"""`PayoutSystemTexts`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import Ref

if TYPE_CHECKING:
    from .. import models


@model
class PayoutSystemTexts(Model):
    """Payout system texts.

    Part of `PayoutSystem`.
    """

    alert: models.PayoutSystemAlert | None = optional("alert", Ref("PayoutSystemAlert"))
    btn_submit: models.TranslationKey | None = optional("btn_submit", Ref("TranslationKey"))
    title: models.TranslationKey | None = optional("title", Ref("TranslationKey"))
