"""`MassMessageDetails`."""

from __future__ import annotations

import datetime as dt
from typing import Any

from ..runtime.model import Model, model, optional
from ..runtime.shapes import DateTime


@model
class MassMessageDetails(Model):
    """Mass message details.

    Part of `MassMessageStatus`.
    """

    id: int | None = optional("id")
    can_unsend: bool | None = optional("canUnsend")
    date: dt.datetime | None = optional("date", DateTime())
    giphy_id: str | None = optional("giphyId")
    has_error: bool | None = optional("hasError")
    is_canceled: bool | None = optional("isCanceled")
    is_free: bool | None = optional("isFree")
    media_types: str | None = optional("mediaTypes")
    release_forms: list[Any] | None = optional("releaseForms")
    sent_count: int | None = optional("sentCount")
    text: str | None = optional("text")
    text_cropped: str | None = optional("textCropped")
    unsend_seconds: int | None = optional("unsendSeconds")
    viewed_count: int | None = optional("viewedCount")
