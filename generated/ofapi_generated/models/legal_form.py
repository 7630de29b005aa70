"""`LegalForm`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import Ref

if TYPE_CHECKING:
    from .. import models


@model
class LegalForm(Model):
    """Legal form.

    Returned by `banking.get_legal_form`.
    """

    date_of_birth: str | None = optional("dateOfBirth")
    document_type: models.LegalDocumentTypes | None = optional("documentType", Ref("LegalDocumentTypes"))
    is_allowed_dl: bool | None = optional("isAllowedDL")
    private_website: str | None = optional("privateWebsite")
    real_address: str | None = optional("realAddress")
    real_business_name: str | None = optional("realBusinessName")
    real_city: str | None = optional("realCity")
    real_first_name: str | None = optional("realFirstName")
    real_instagram: str | None = optional("realInstagram")
    real_last_name: str | None = optional("realLastName")
    real_postal: str | None = optional("realPostal")
    real_state: str | None = optional("realState")
    real_twitter: str | None = optional("realTwitter")
