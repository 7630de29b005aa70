"""`UpdateProfileBody`."""

from __future__ import annotations

from typing import Any, ClassVar

from ..runtime.model import Model, model, optional
from ..runtime.unset import UNSET, Unset


@model
class UpdateProfileBody(Model):
    """Update profile body.

    Taken by `settings.update_profile`.
    """

    _absent: ClassVar[Any] = UNSET

    about: str | None | Unset = optional("about")
    avatar: str | Unset = optional("avatar")
    header: str | Unset = optional("header")
    location: str | None | Unset = optional("location")
    name: str | None | Unset = optional("name")
    username: str | Unset = optional("username")
    website: str | None | Unset = optional("website")
    """Must be a valid URL."""
    wishlist: str | None | Unset = optional("wishlist")
    """Must be a valid URL."""
