"""`CustomSummaryCategory`."""

from __future__ import annotations

import datetime as dt

from ..runtime.model import Model, model, optional
from ..runtime.shapes import DateTime


@model
class CustomSummaryCategory(Model):
    """Custom summary category.

    Returned by `fan_summaries.create_category`, `fan_summaries.list_categories`,
    `fan_summaries.update_category`.
    """

    id: str | None = optional("id")
    key: str | None = optional("key")
    label: str | None = optional("label")
    keywords: str | None = optional("keywords")
    created_at: dt.datetime | None = optional("created_at", DateTime())
