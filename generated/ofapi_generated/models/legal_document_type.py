"""`LegalDocumentType`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class LegalDocumentType(Model):
    """Legal document type.

    Part of `LegalDocumentTypes`.
    """

    code: str | None = optional("code")
    name: str | None = optional("name")
