"""`AddSocialMediaButtonBody`."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

from ..runtime.model import Model, model, required
from ..runtime.unset import UNSET


@model
class AddSocialMediaButtonBody(Model):
    """Add social media button body.

    Taken by `settings.add_social_media_button`.
    """

    _absent: ClassVar[Any] = UNSET

    label: str = required("label")
    type: Literal[
        "instagram",
        "x",
        "facebook",
        "youtube",
        "tiktok",
        "snapchat",
        "amazon",
        "twitch",
        "discord",
        "patreon",
        "pinterest",
        "etsy",
        "bereal",
        "kick",
        "depop",
        "poshmark",
        "vsco",
        "threads",
        "throne",
        "shopltk",
        "oftv",
        "bluesky",
    ] = required("type")
    value: str = required("value")
