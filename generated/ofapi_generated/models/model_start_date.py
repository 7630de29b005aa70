"""`ModelStartDate`."""

from __future__ import annotations

import datetime as dt

from ..runtime.model import Model, model, optional
from ..runtime.shapes import DateTime


@model
class ModelStartDate(Model):
    """Model start date.

    Returned by `accounts.get_model_start_date`.
    """

    start_date: dt.datetime | None = optional("startDate", DateTime())
