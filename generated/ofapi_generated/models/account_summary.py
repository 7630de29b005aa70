"""`AccountSummary`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class AccountSummary(Model):
    """Account summary.

    Part of `DataExport`, `SmartLink`.
    """

    id: str | None = optional("id")
    display_name: str | None = optional("display_name")
    username: str | None = optional("username")
