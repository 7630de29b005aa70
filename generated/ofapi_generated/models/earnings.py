"""`Earnings`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import Ref

if TYPE_CHECKING:
    from .. import models


@model
class Earnings(Model):
    """Earnings.

    Returned by `statistics.get_earnings`.
    """

    total: models.EarningsReport | None = optional("total", Ref("EarningsReport"))
