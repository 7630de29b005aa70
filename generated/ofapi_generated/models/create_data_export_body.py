"""`CreateDataExportBody`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal

from ..runtime.model import Model, model, optional, required
from ..runtime.shapes import DateTime
from ..runtime.unset import UNSET, Unset


@model
class CreateDataExportBody(Model):
    """Create data export body.

    Taken by `data_exports.create`.
    """

    _absent: ClassVar[Any] = UNSET

    end_date: str | dt.datetime | dt.date = required("end_date", DateTime())
    file_type: Literal["csv", "xlsx", "zip"] = required("file_type")
    start_date: str | dt.datetime | dt.date = required("start_date", DateTime())
    type: Literal[
        "transactions",
        "chat_messages",
        "media_vault",
        "trial_links",
        "tracking_links",
        "smart_links",
        "payouts",
        "chargebacks",
        "public_profiles",
        "fans",
        "followings",
        "profile_visitors",
        "fansly_chat_messages",
    ] = required("type")
    account_ids: Sequence[str] | Unset = optional("account_ids")
    """Not required for `public_profiles` type."""
    auto_start: bool | Unset = optional("auto_start")
    export_columns: Sequence[str] | Unset = optional("export_columns")
    export_options: Mapping[str, Any] | Unset = optional("options")
