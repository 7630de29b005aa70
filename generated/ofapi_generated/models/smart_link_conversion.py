"""`SmartLinkConversion`."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import DateTime, Ref

if TYPE_CHECKING:
    from .. import models


@model
class SmartLinkConversion(Model):
    """Smart link conversion.

    Returned by `smart_links.list_conversions`.

    Part of `SmartLinkConversionsReport`.
    """

    id: str | None = optional("id")
    amount_gross: float | None = optional("amount_gross")
    amount_net: float | None = optional("amount_net")
    click: models.SmartLinkClick | None = optional("click", Ref("SmartLinkClick"))
    conversion_at: dt.datetime | None = optional("conversion_at", DateTime())
    conversion_type: str | None = optional("conversion_type")
    fan: models.SmartLinkConversionFan | None = optional("fan", Ref("SmartLinkConversionFan"))
    fan_onlyfans_id: str | None = optional("fan_onlyfans_id")
