"""`ApiKey`."""

from __future__ import annotations

import datetime as dt

from ..runtime.model import Model, model, optional
from ..runtime.shapes import DateTime


@model
class ApiKey(Model):
    """Api key.

    Part of `Whoami`.
    """

    created_at: dt.datetime | None = optional("created_at", DateTime())
    last_used_at: dt.datetime | None = optional("last_used_at", DateTime())
    name: str | None = optional("name")
