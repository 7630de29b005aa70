"""`AuthenticationAttempt`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class AuthenticationAttempt(Model):
    """Authentication attempt.

    Returned by `connect.reauthenticate`, `connect.start`, `connect.update_credentials`.
    """

    message: str | None = optional("message")
    polling_url: str | None = optional("polling_url")
    success: bool | None = optional("success")
    attempt_id: str | None = optional("attempt_id")
    mobile_auth_session_deeplink: str | None = optional("mobile_auth_session_deeplink")
