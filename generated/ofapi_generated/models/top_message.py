"""`TopMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import Ref

if TYPE_CHECKING:
    from .. import models


@model
class TopMessage(Model):
    """Top message.

    Returned by `engagement.get_top_message`.
    """

    purchases: models.SentMessage | None = optional("purchases", Ref("SentMessage"))
