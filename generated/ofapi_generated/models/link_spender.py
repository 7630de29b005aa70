"""`LinkSpender`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import Ref

if TYPE_CHECKING:
    from .. import models


@model
class LinkSpender(Model):
    """Link spender.

    Returned by `free_trial_links.list_spenders`, `smart_links.list_spenders`,
    `tracking_links.list_spenders`.
    """

    onlyfans_id: str | None = optional("onlyfans_id")
    revenue: models.SpenderRevenue | None = optional("revenue", Ref("SpenderRevenue"))
    username: str | None = optional("username")
