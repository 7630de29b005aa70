"""`UpdateNotificationTabsOrderBody`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from ..runtime.model import Model, model, required
from ..runtime.unset import UNSET


@model
class UpdateNotificationTabsOrderBody(Model):
    """Update notification tabs order body.

    Taken by `notifications.update_tabs_order`.
    """

    _absent: ClassVar[Any] = UNSET

    tabs: Sequence[str] = required("tabs")
