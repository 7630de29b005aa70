"""`CreateInvitationLinkBody`."""

from __future__ import annotations

from typing import Any, ClassVar

from ..runtime.model import Model, model, required
from ..runtime.unset import UNSET


@model
class CreateInvitationLinkBody(Model):
    """Create invitation link body.

    Taken by `release_forms.create_invitation_link`.
    """

    _absent: ClassVar[Any] = UNSET

    name: str = required("name")
