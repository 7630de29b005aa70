"""`TaggableUserPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from .. import models


@model
class TaggableUserPage(Model):
    """Taggable user page."""

    items: list[models.TaggableUser] | None = optional("items", ListOf(Ref("TaggableUser")))
