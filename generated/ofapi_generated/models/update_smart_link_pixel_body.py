"""`UpdateSmartLinkPixelBody`."""

from __future__ import annotations

from typing import Any, ClassVar

from ..runtime.model import Model, model, optional
from ..runtime.unset import UNSET, Unset


@model
class UpdateSmartLinkPixelBody(Model):
    """Update smart link pixel body.

    Taken by `smart_links.update_pixel`.
    """

    _absent: ClassVar[Any] = UNSET

    label: str | None | Unset = optional("label")
    """Must not be greater than 100 characters."""
    platform_pixel_id: str | None | Unset = optional("pixel_id")
    pixel_access_token: str | None | Unset = optional("pixel_access_token")
    event_source_url: str | None | Unset = optional("event_source_url")
    """Must be a valid URL. Must not be greater than 2048 characters."""
    event_click: str | None | Unset = optional("event_click")
    """Must not be greater than 100 characters."""
    event_new_subscriber: str | None | Unset = optional("event_new_subscriber")
    """Must not be greater than 100 characters."""
    event_first_transaction: str | None | Unset = optional("event_first_transaction")
    """Must not be greater than 100 characters."""
    event_new_transaction: str | None | Unset = optional("event_new_transaction")
    """Must not be greater than 100 characters."""
