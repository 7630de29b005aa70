"""`DataExportChange`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class DataExportChange(Model):
    """Data export change.

    Returned by `data_exports.cancel`, `data_exports.retry`, `data_exports.start`.
    """

    id: str | None = optional("id")
    message: str | None = optional("message")
    status: str | None = optional("status")
    original_id: str | None = optional("original_id")
    type: str | None = optional("type")
