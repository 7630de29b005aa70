"""`ReleaseFormInvitation`."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import DateTime, Ref

if TYPE_CHECKING:
    from .. import models


@model
class ReleaseFormInvitation(Model):
    """Release form invitation.

    Returned by `release_forms.create_invitation_link`.
    """

    id: int | None = optional("id")
    token: str | None = optional("token")
    date: dt.datetime | None = optional("date", DateTime())
    invitation_url: str | None = optional("invitationUrl")
    name: str | None = optional("name")
    type: str | None = optional("type")
    user: models.UserSummary | None = optional("user", Ref("UserSummary"))
