"""`UpdateSocialMediaButtonBody`."""

from __future__ import annotations

from typing import Any, ClassVar

from ..runtime.model import Model, model, required
from ..runtime.unset import UNSET


@model
class UpdateSocialMediaButtonBody(Model):
    """Update social media button body.

    Taken by `settings.update_social_media_button`.
    """

    _absent: ClassVar[Any] = UNSET

    label: str = required("label")
