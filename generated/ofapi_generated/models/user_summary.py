"""`UserSummary`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import Ref

if TYPE_CHECKING:
    from .. import models


@model
class UserSummary(Model):
    """User summary.

    Part of `ReleaseForm`, `ReleaseFormInvitation`, `TaggableUser`, `Transaction`, `UserList`.
    """

    id: int | None = optional("id")
    avatar: str | None = optional("avatar")
    avatar_thumbs: dict[str, str] | None = optional("avatarThumbs")
    is_from_guest: bool | None = optional("isFromGuest")
    is_identity_verified: bool | None = optional("isIdentityVerified")
    iv_status: str | None = optional("ivStatus")
    name: str | None = optional("name")
    username: str | None = optional("username")
    view: str | None = optional("view")
    is_active: bool | None = optional("isActive")
    is_deleted: bool | None = optional("isDeleted")
    is_verified: bool | None = optional("isVerified")
    can_pay_internal: bool | None = optional("canPayInternal")
    can_trial_send: bool | None = optional("canTrialSend")
    header: str | None = optional("header")
    header_size: models.ImageSize | None = optional("headerSize", Ref("ImageSize"))
    header_thumbs: dict[str, str] | None = optional("headerThumbs")
    subscribe_price: float | None = optional("subscribePrice")
    tips_enabled: bool | None = optional("tipsEnabled")
    tips_max: int | None = optional("tipsMax")
    tips_min: int | None = optional("tipsMin")
    tips_min_internal: int | None = optional("tipsMinInternal")
    hidden_for_rf: bool | None = optional("hiddenForRf")
