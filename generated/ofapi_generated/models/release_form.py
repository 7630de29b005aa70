"""`ReleaseForm`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model, optional
from ..runtime.shapes import Ref

if TYPE_CHECKING:
    from .. import models


@model
class ReleaseForm(Model):
    """Release form.

    Returned by `release_forms.create`.

    Part of `Story`.
    """

    id: int | None = optional("id")
    name: str | None = optional("name")
    partner_source: str | None = optional("partnerSource")
    type: str | None = optional("type")
    user: models.UserSummary | None = optional("user", Ref("UserSummary"))
    approved_at: str | None = optional("approvedAt")
    code: str | None = optional("code")
    created_at: str | None = optional("createdAt")
    signature: str | None = optional("signature")
    signed: list[Any] | None = optional("signed")
    signers_count: int | None = optional("signersCount")
    submission_url: str | None = optional("submissionUrl")
