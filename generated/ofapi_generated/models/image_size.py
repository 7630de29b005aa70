"""`ImageSize`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class ImageSize(Model):
    """Image size.

    Part of `AccountProfile`, `Author`, `Fan`, `PublicProfile`, `User`, `UserSummary`.
    """

    height: int | None = optional("height")
    width: int | None = optional("width")
