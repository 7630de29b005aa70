"""`Dac7Status`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class Dac7Status(Model):
    """Dac7 status.

    Part of `LegalAndTaxStatus`.
    """

    country_ids: list[int] | None = optional("countryIds")
    error: str | None = optional("error")
    required: bool | None = optional("required")
    state: str | None = optional("state")
    type: str | None = optional("type")
