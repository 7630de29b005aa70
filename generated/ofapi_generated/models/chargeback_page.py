"""`ChargebackPage`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from .. import models


@model
class ChargebackPage(Model):
    """Chargeback page."""

    list: builtins.list[models.Chargeback] | None = optional("list", ListOf(Ref("Chargeback")))
    marker: int | None = optional("marker")
