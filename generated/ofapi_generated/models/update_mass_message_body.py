"""`UpdateMassMessageBody`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Any, ClassVar, Literal

from ..runtime.model import Model, model, optional, required
from ..runtime.shapes import DateTime
from ..runtime.unset import UNSET, Unset


@model
class UpdateMassMessageBody(Model):
    """Update mass message body.

    Taken by `mass_messaging.update`.
    """

    _absent: ClassVar[Any] = UNSET

    text: str = required("text")
    block_banned_words: Literal["strict_ban", "risky", "replace_soften"] | Unset = optional("blockBannedWords")
    giphy_id: str | Unset = optional("giphyId")
    locked_text: bool | Unset = optional("lockedText")
    media_files: Sequence[int | str] | Unset = optional("mediaFiles")
    """Required if price is not 0."""
    previews: Sequence[int | str] | Unset = optional("previews")
    """Required if price is not 0."""
    price: float | Decimal | Unset = optional("price")
    """In case this is not zero, `media_files` is required. Must be 0 or between 3 and 200."""
    scheduled_date: str | dt.datetime | dt.date | Unset = optional("scheduledDate", DateTime())
    user_ids: Sequence[int | str] | Unset = optional("userIds")
    user_lists: Sequence[int | str] | Unset = optional("userLists")
