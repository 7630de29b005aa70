"""`WelcomeMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model, optional
from ..runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from .. import models


@model
class WelcomeMessage(Model):
    """Welcome message.

    Returned by `settings.get_welcome_message`, `settings.update_welcome_message`.
    """

    id: str | None = optional("id")
    created_at: str | None = optional("createdAt")
    display_text: str | None = optional("displayText")
    giphy_id: str | None = optional("giphyId")
    is_active: bool | None = optional("isActive")
    is_couple_people_media: bool | None = optional("isCouplePeopleMedia")
    is_markdown_disabled: bool | None = optional("isMarkdownDisabled")
    is_media_ready: bool | None = optional("isMediaReady")
    locked_text: bool | None = optional("lockedText")
    media: list[models.Media] | None = optional("media", ListOf(Ref("Media")))
    media_count: int | None = optional("mediaCount")
    previews: list[Any] | None = optional("previews")
    price: int | None = optional("price")
    release_forms: list[Any] | None = optional("releaseForms")
    template: str | None = optional("template")
    text: str | None = optional("text")
