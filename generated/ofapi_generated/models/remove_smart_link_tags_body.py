"""`RemoveSmartLinkTagsBody`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from ..runtime.model import Model, model, required
from ..runtime.unset import UNSET


@model
class RemoveSmartLinkTagsBody(Model):
    """Remove smart link tags body.

    Taken by `smart_links.remove_tags`.
    """

    _absent: ClassVar[Any] = UNSET

    tags: Sequence[str] = required("tags")
