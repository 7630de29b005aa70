"""`TransactionPage`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from .. import models


@model
class TransactionPage(Model):
    """Transaction page."""

    has_more: bool | None = optional("hasMore")
    list: builtins.list[models.Transaction] | None = optional("list", ListOf(Ref("Transaction")))
    marker: int | None = optional("marker")
    next_marker: int | None = optional("nextMarker")
