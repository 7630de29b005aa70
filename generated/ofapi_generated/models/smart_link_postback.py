"""`SmartLinkPostback`."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model, optional
from ..runtime.shapes import DateTime, ListOf, Ref

if TYPE_CHECKING:
    from .. import models


@model
class SmartLinkPostback(Model):
    """Smart link postback.

    Returned by `smart_link_postbacks.create`, `smart_link_postbacks.get`, `smart_link_postbacks.list`,
    `smart_link_postbacks.update`.
    """

    id: int | None = optional("id")
    body: str | None = optional("body")
    conversion_types: list[str] | None = optional("conversion_types")
    created_at: dt.datetime | None = optional("created_at", DateTime())
    headers: list[models.PostbackHeader] | None = optional("headers", ListOf(Ref("PostbackHeader")))
    http_method: str | None = optional("http_method")
    latest_response: models.PostbackResponse | None = optional("latest_response", Ref("PostbackResponse"))
    smart_link_ids: list[str] | None = optional("smart_link_ids")
    smart_link_scope: str | None = optional("smart_link_scope")
    smart_links: list[models.PostbackSmartLink] | None = optional("smart_links", ListOf(Ref("PostbackSmartLink")))
    traffic_source_ids: list[Any] | None = optional("traffic_source_ids")
    traffic_sources: list[Any] | None = optional("traffic_sources")
    updated_at: dt.datetime | None = optional("updated_at", DateTime())
    url: str | None = optional("url")
