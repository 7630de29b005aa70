"""`Dac7Form`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class Dac7Form(Model):
    """Dac7 form.

    Returned by `banking.get_dac7_form`.
    """

    address: str | None = optional("address")
    city: str | None = optional("city")
    city_of_birth: str | None = optional("cityOfBirth")
    country_id: int | None = optional("countryId")
    country_of_birth_id: int | None = optional("countryOfBirthId")
    country_of_residence_id: int | None = optional("countryOfResidenceId")
    dob: str | None = optional("DOB")
    first_name: str | None = optional("firstName")
    issuing_country_id: int | None = optional("issuingCountryId")
    last_name: str | None = optional("lastName")
    state: str | None = optional("state")
    status: str | None = optional("status")
    tax_id: str | None = optional("taxId")
    type: str | None = optional("type")
    vat_number: str | None = optional("vatNumber")
    zip: str | None = optional("zip")
