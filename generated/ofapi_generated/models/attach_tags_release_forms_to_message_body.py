"""`AttachTagsReleaseFormsToMessageBody`."""

from __future__ import annotations

from typing import Any, ClassVar

from ..runtime.model import Model, model, optional
from ..runtime.unset import UNSET, Unset


@model
class AttachTagsReleaseFormsToMessageBody(Model):
    """Attach tags release forms to message body.

    Taken by `chat_messages.attach_tags`.
    """

    _absent: ClassVar[Any] = UNSET

    rf_tag: str | Unset = optional("rfTag")
    rf_partner: str | Unset = optional("rfPartner")
    rf_guest: str | Unset = optional("rfGuest")
