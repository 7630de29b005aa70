"""`ScrapedMedia`."""

from __future__ import annotations

import datetime as dt

from ..runtime.model import Model, model, optional
from ..runtime.shapes import DateTime


@model
class ScrapedMedia(Model):
    """Scraped media.

    Returned by `media.scrape`.
    """

    expiration_date: dt.datetime | None = optional("expiration_date", DateTime())
    temporary_url: str | None = optional("temporary_url")
