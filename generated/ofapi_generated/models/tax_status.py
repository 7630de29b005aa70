"""`TaxStatus`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class TaxStatus(Model):
    """Tax status.

    Part of `LegalAndTaxStatus`.
    """

    country_code: str | None = optional("countryCode")
    editable: bool | None = optional("editable")
    is_banking_disabled: bool | None = optional("isBankingDisabled")
