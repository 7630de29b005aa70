"""`RelatedLinks`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import Ref

if TYPE_CHECKING:
    from .. import models


@model
class RelatedLinks(Model):
    """Related links.

    Part of `FreeTrialLink`, `TrackingLink`.
    """

    related: models.RelatedLinkUrls | None = optional("related", Ref("RelatedLinkUrls"))
