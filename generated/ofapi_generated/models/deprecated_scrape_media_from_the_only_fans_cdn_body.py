"""`DeprecatedScrapeMediaFromTheOnlyFansCdnBody`."""

from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar, Literal

from ..runtime.model import Model, model, optional
from ..runtime.shapes import DateTime
from ..runtime.unset import UNSET, Unset


@model
class DeprecatedScrapeMediaFromTheOnlyFansCdnBody(Model):
    """Deprecated scrape media from the only fans cdn body.

    Taken by `media.scrape`.
    """

    _absent: ClassVar[Any] = UNSET

    expiration_date: str | dt.datetime | dt.date | None | Unset = optional("expiration_date", DateTime())
    file_type: Literal["full", "thumb", "preview", "squarePreview"] | None | Unset = optional("file_type")
    media_id: int | None | Unset = optional("media_id")
    public: bool | None | Unset = optional("public")
    url: str | None | Unset = optional("url")
