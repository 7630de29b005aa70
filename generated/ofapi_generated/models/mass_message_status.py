"""`MassMessageStatus`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import Ref

if TYPE_CHECKING:
    from .. import models


@model
class MassMessageStatus(Model):
    """Mass message status.

    Returned by `mass_messaging.delete`, `mass_messaging.get`.
    """

    queue: models.MassMessageDetails | None = optional("queue", Ref("MassMessageDetails"))
    success: bool | None = optional("success")
