"""`MassMessage`."""

from __future__ import annotations

import datetime as dt

from ..runtime.model import Model, model, optional
from ..runtime.shapes import DateTime


@model
class MassMessage(Model):
    """Mass message.

    Returned by `mass_messaging.list_queue`, `mass_messaging.send`, `mass_messaging.update`.
    """

    id: int | None = optional("id")
    can_unsend: bool | None = optional("canUnsend")
    date: dt.datetime | None = optional("date", DateTime())
    has_error: bool | None = optional("hasError")
    is_canceled: bool | None = optional("isCanceled")
    is_couple_people_media: bool | None = optional("isCouplePeopleMedia")
    is_done: bool | None = optional("isDone")
    is_ready: bool | None = optional("isReady")
    pending: int | None = optional("pending")
    total: int | None = optional("total")
    unsend_seconds: int | None = optional("unsendSeconds")
