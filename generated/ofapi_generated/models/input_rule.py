"""`InputRule`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import Ref

if TYPE_CHECKING:
    from .. import models


@model
class InputRule(Model):
    """Input rule.

    Part of `PayoutField`.
    """

    replace: models.RegexPattern | None = optional("replace", Ref("RegexPattern"))
