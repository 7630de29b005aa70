"""`TopVisitDurations`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import Ref

if TYPE_CHECKING:
    from .. import models


@model
class TopVisitDurations(Model):
    """Top visit durations.

    Part of `ProfileVisitors`.
    """

    totals: models.VisitDurations | None = optional("totals", Ref("VisitDurations"))
