"""`FanSummaryField`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class FanSummaryField(Model):
    """Fan summary field.

    Part of `FanSummary`.
    """

    key: str | None = optional("key")
    label: str | None = optional("label")
