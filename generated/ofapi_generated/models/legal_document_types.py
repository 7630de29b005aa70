"""`LegalDocumentTypes`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from .. import models


@model
class LegalDocumentTypes(Model):
    """Legal document types.

    Part of `LegalForm`.
    """

    values: list[models.LegalDocumentType] | None = optional("values", ListOf(Ref("LegalDocumentType")))
