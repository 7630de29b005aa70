"""`CreateSmartLinkBody`."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

from ..runtime.model import Model, model, optional, required
from ..runtime.unset import UNSET, Unset


@model
class CreateSmartLinkBody(Model):
    """Create smart link body.

    Taken by `smart_links.create`.
    """

    _absent: ClassVar[Any] = UNSET

    account_id: str = required("account_id")
    """The prefixed ID of the account to create the Smart Link for"""
    name: str = required("name")
    """The name of the Smart Link"""
    link_type: Literal["free_trial", "tracking_link"] = required("link_type")
    """The type of Smart Link to create"""
    free_trial_days: int | Unset = optional("free_trial_days")
    """The number of free trial days (required if `link_type` is `free_trial`). Must be between 1 and 360."""
