"""`EarningsByType`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import Ref

if TYPE_CHECKING:
    from .. import models


@model
class EarningsByType(Model):
    """Earnings by type.

    Part of `EarningsBreakdown`.
    """

    all: models.EarningsAmount | None = optional("all", Ref("EarningsAmount"))
    chat_messages: models.EarningsAmount | None = optional("chat_messages", Ref("EarningsAmount"))
    post: models.EarningsAmount | None = optional("post", Ref("EarningsAmount"))
    subscribes: models.EarningsAmount | None = optional("subscribes", Ref("EarningsAmount"))
    tips: models.EarningsAmount | None = optional("tips", Ref("EarningsAmount"))
