"""`SocialMediaButton`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class SocialMediaButton(Model):
    """Social media button.

    Returned by `settings.add_social_media_button`, `settings.list_social_media_buttons`,
    `settings.reorder_social_media_buttons`, `settings.update_social_media_button`.
    """

    id: int | None = optional("id")
    clicks: int | None = optional("clicks")
    is_valid: bool | None = optional("isValid")
    label: str | None = optional("label")
    link: str | None = optional("link")
    social_media: str | None = optional("socialMedia")
    sort: int | None = optional("sort")
    url: str | None = optional("url")
    username: str | None = optional("username")
