"""`ApiLink`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class ApiLink(Model):
    """Api link.

    Part of `SentMessageRelationships`.
    """

    href: str | None = optional("href")
    method: str | None = optional("method")
