"""`PostbackResponse`."""

from __future__ import annotations

import datetime as dt

from ..runtime.model import Model, model, optional
from ..runtime.shapes import DateTime


@model
class PostbackResponse(Model):
    """Postback response.

    Part of `SmartLinkPostback`.
    """

    id: int | None = optional("id")
    conversion_type: str | None = optional("conversion_type")
    created_at: dt.datetime | None = optional("created_at", DateTime())
    error_message: str | None = optional("error_message")
    error_type: str | None = optional("error_type")
    postback_url: str | None = optional("postback_url")
    status_code: int | None = optional("status_code")
    succeeded: bool | None = optional("succeeded")
