"""`SentMessagePage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from .. import models


@model
class SentMessagePage(Model):
    """Sent message page."""

    has_more: bool | None = optional("hasMore")
    items: list[models.SentMessage] | None = optional("items", ListOf(Ref("SentMessage")))
