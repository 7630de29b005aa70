"""`RelatedLinkUrls`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class RelatedLinkUrls(Model):
    """Related link urls.

    Part of `RelatedLinks`.
    """

    subscribers: str | None = optional("subscribers")
    spenders: str | None = optional("spenders")
