"""`EnableUpdateAutomaticMessagingBody`."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

from ..runtime.model import Model, model, required
from ..runtime.unset import UNSET


@model
class EnableUpdateAutomaticMessagingBody(Model):
    """Enable update automatic messaging body.

    Taken by `saved_for_later_messages.enable_automatic_messaging`.
    """

    _absent: ClassVar[Any] = UNSET

    period: Literal[6, 12, 24, 48] = required("period")
