"""`EnableDisableWelcomeMessageBody`."""

from __future__ import annotations

from typing import Any, ClassVar

from ..runtime.model import Model, model, required
from ..runtime.unset import UNSET


@model
class EnableDisableWelcomeMessageBody(Model):
    """Enable disable welcome message body.

    Taken by `settings.set_welcome_message_enabled`.
    """

    _absent: ClassVar[Any] = UNSET

    enabled: bool = required("enabled")
