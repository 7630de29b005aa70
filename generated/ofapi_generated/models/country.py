"""`Country`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class Country(Model):
    """Country.

    Returned by `banking.get_account_country`, `banking.list_countries`.
    """

    id: int | None = optional("id")
    can_has_w9_form: bool | None = optional("canHasW9Form")
    can_pay: bool | None = optional("canPay")
    code: str | None = optional("code")
    has_states: bool | None = optional("hasStates")
    has_zip: bool | None = optional("hasZip")
    name: str | None = optional("name")
