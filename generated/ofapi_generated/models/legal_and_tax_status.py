"""`LegalAndTaxStatus`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import Ref

if TYPE_CHECKING:
    from .. import models


@model
class LegalAndTaxStatus(Model):
    """Legal and tax status.

    Returned by `banking.get_legal_and_tax_status`.
    """

    can_change_payout_type: bool | None = optional("canChangePayoutType")
    can_show_legal_form: bool | None = optional("canShowLegalForm")
    dac7: models.Dac7Status | None = optional("DAC7", Ref("Dac7Status"))
    hide_banking: bool | None = optional("hideBanking")
    is_real_id_image: bool | None = optional("isRealIdImage")
    is_w9_exist: bool | None = optional("isW9Exist")
    is_w9_required: bool | None = optional("isW9Required")
    is_xxx: bool | None = optional("isXXX")
    iv_fail_reason: str | None = optional("ivFailReason")
    iv_status: str | None = optional("ivStatus")
    need_show_edit_w9: bool | None = optional("needShowEditW9")
    payout_legal_approve_reject_reason: str | None = optional("payoutLegalApproveRejectReason")
    show_iv_button: bool | None = optional("showIvButton")
    tax: models.TaxStatus | None = optional("tax", Ref("TaxStatus"))
