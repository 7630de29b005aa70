"""`PostbackHeaderInput`."""

from __future__ import annotations

from typing import Any, ClassVar

from ..runtime.model import Model, model, optional
from ..runtime.unset import UNSET, Unset


@model
class PostbackHeaderInput(Model):
    """Postback header input.

    Part of `CreateSmartLinkPostbackBody`, `UpdateSmartLinkPostbackBody`.
    """

    _absent: ClassVar[Any] = UNSET

    name: str | None | Unset = optional("name")
    """This field is required when `headers.\\**.value` is present. Must not be greater than 100 characters. Must match the regex /\\AA[A-Za-z0-9!#$%&'*+.^_`|~-]+\\zz/."""
    value: str | None | Unset = optional("value")
    """Must not be greater than 2000 characters."""
