"""`UpdateWelcomeMessageBody`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from ..runtime.model import Model, model, optional
from ..runtime.unset import UNSET, Unset


@model
class UpdateWelcomeMessageBody(Model):
    """Update welcome message body.

    Taken by `settings.update_welcome_message`.
    """

    _absent: ClassVar[Any] = UNSET

    is_forward: bool | Unset = optional("isForward")
    locked_text: bool | Unset = optional("lockedText")
    media_files: Sequence[int | str] | Unset = optional("mediaFiles")
    previews: Sequence[int | str] | Unset = optional("previews")
    price: int | Unset = optional("price")
    """In case this is not zero, `media_files` is required. Must be 0 or between 3 and 200."""
    rf_guest: str | Unset = optional("rfGuest")
    rf_partner: str | Unset = optional("rfPartner")
    rf_tag: str | Unset = optional("rfTag")
    text: str | Unset = optional("text")
    """Required unless a media file is present."""
