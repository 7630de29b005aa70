"""`UpdatePostBody`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Any, ClassVar, Literal

from ..runtime.model import Model, model, optional, required
from ..runtime.shapes import DateTime
from ..runtime.unset import UNSET, Unset


@model
class UpdatePostBody(Model):
    """Update post body.

    Taken by `posts.update`.
    """

    _absent: ClassVar[Any] = UNSET

    text: str = required("text")
    block_banned_words: Literal["strict_ban", "risky", "replace_soften"] | Unset = optional("blockBannedWords")
    expire_days: int | Unset = optional("expireDays")
    fund_raising_target_amount: int | Unset = optional("fundRaisingTargetAmount")
    """Must be at least 10."""
    fund_raising_tips_presets: Sequence[float | Decimal | str] | Unset = optional("fundRaisingTipsPresets")
    """Required with `fund_raising_target_amount`."""
    label_ids: str | Unset = optional("labelIds")
    media_files: Sequence[int | str] | Unset = optional("mediaFiles")
    price: int | Unset = optional("price")
    """In case this is not zero, `media_files` is required. Must be 0 or between 3 and 100."""
    rf_tag: str | Unset = optional("rfTag")
    save_for_later: bool | Unset = optional("saveForLater")
    scheduled_date: str | dt.datetime | dt.date | Unset = optional("scheduledDate", DateTime())
    voting_correct_index: int | Unset = optional("votingCorrectIndex")
    """Required when `voting_type` is "quiz"."""
    voting_due: int | Unset = optional("votingDue")
    voting_options: Sequence[str] | Unset = optional("votingOptions")
    """Required with `voting_type`."""
    voting_type: Literal["poll", "quiz"] | Unset = optional("votingType")
