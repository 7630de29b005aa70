"""`TopFans`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from .. import models


@model
class TopFans(Model):
    """Top fans.

    Returned by `fans.list_top`.
    """

    users: list[models.Fan] | None = optional("users", ListOf(Ref("Fan")))
