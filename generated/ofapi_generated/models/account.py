"""`Account`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import Ref

if TYPE_CHECKING:
    from .. import models


@model
class Account(Model):
    """Account.

    Returned by `accounts.list`.

    Part of `AuthenticationStatus`.
    """

    id: str | None = optional("id")
    authentication_progress: str | None = optional("authentication_progress")
    display_name: str | None = optional("display_name")
    is_authenticated: bool | None = optional("is_authenticated")
    onlyfans_email: str | None = optional("onlyfans_email")
    onlyfans_id: int | None = optional("onlyfans_id")
    onlyfans_user_data: models.AccountProfile | None = optional("onlyfans_user_data", Ref("AccountProfile"))
    onlyfans_username: str | None = optional("onlyfans_username")
    onlyfans_data: models.AccountProfile | None = optional("onlyfans_data", Ref("AccountProfile"))
