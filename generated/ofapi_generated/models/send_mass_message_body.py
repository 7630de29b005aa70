"""`SendMassMessageBody`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Any, ClassVar, Literal

from ..runtime.model import Model, model, optional, required
from ..runtime.shapes import DateTime
from ..runtime.unset import UNSET, Unset


@model
class SendMassMessageBody(Model):
    """Send mass message body.

    Taken by `mass_messaging.send`.
    """

    _absent: ClassVar[Any] = UNSET

    text: str = required("text")
    block_banned_words: Literal["strict_ban", "risky", "replace_soften"] | Unset = optional("blockBannedWords")
    excluded_lists: Sequence[int | str] | Unset = optional("excludedLists")
    giphy_id: str | Unset = optional("giphyId")
    locked_text: bool | Unset = optional("lockedText")
    media_files: Sequence[int | str] | Unset = optional("mediaFiles")
    previews: Sequence[int | str] | Unset = optional("previews")
    price: float | Decimal | Unset = optional("price")
    """In case this is not zero, `media_files` is required. Must be 0 or between 3 and 200."""
    rf_guest: str | Unset = optional("rfGuest")
    rf_partner: str | Unset = optional("rfPartner")
    rf_tag: str | Unset = optional("rfTag")
    save_for_later: bool | Unset = optional("saveForLater")
    scheduled_date: str | dt.datetime | dt.date | Unset = optional("scheduledDate", DateTime())
    subscribed_within_last_days: int | Unset = optional("subscribedWithinLastDays")
    user_ids: Sequence[int | str] | Unset = optional("userIds")
    user_lists: Sequence[int | str] | Unset = optional("userLists")
