"""`SentMessageRelationships`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import Ref

if TYPE_CHECKING:
    from .. import models


@model
class SentMessageRelationships(Model):
    """Sent message relationships.

    Part of `SentMessage`.
    """

    buyers: models.ApiLink | None = optional("buyers", Ref("ApiLink"))
