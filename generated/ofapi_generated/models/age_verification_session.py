"""`AgeVerificationSession`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class AgeVerificationSession(Model):
    """Age verification session.

    Part of `AccountProfile`.
    """

    api_flow: str | None = optional("apiFlow")
    expired_at: str | None = optional("expiredAt")
    status: str | None = optional("status")
    url: str | None = optional("url")
