"""`PayoutSystem`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import Ref

if TYPE_CHECKING:
    from .. import models


@model
class PayoutSystem(Model):
    """Payout system.

    Part of `PayoutSystems`.
    """

    code: str | None = optional("code")
    description: str | None = optional("description")
    fields: models.PayoutFields | None = optional("fields", Ref("PayoutFields"))
    fields_order: list[str] | None = optional("fieldsOrder")
    min_payout_summ: int | None = optional("minPayoutSumm")
    payout_time: str | None = optional("payoutTime")
    subtitle: str | None = optional("subtitle")
    title: str | None = optional("title")
    ui_mapping: models.PayoutSystemTexts | None = optional("uiMapping", Ref("PayoutSystemTexts"))
