"""`CreateFreeTrialLinkBody`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar, Literal

from ..runtime.model import Model, model, optional, required
from ..runtime.unset import UNSET, Unset


@model
class CreateFreeTrialLinkBody(Model):
    """Create free trial link body.

    Taken by `free_trial_links.create`.
    """

    _absent: ClassVar[Any] = UNSET

    duration: Literal[1, 3, 7, 14, 30, 90, 180, 360] = required("duration")
    offer_expiration: int = required("offerExpiration")
    """Must either be `0`, or a number between `1` and `30`."""
    offer_limit: Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 50, 100] = required("offerLimit")
    """Must either be `0`, or a number between `1` and `10`, `50`, or `100`."""
    name: str | None | Unset = optional("name")
    tags: Sequence[str] | Unset = optional("tags")
