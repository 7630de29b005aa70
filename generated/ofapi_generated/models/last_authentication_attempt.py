"""`LastAuthenticationAttempt`."""

from __future__ import annotations

import datetime as dt

from ..runtime.model import Model, model, optional
from ..runtime.shapes import DateTime


@model
class LastAuthenticationAttempt(Model):
    """Last authentication attempt.

    Part of `AuthenticationStatus`.
    """

    completed_at: dt.datetime | None = optional("completed_at", DateTime())
    error_code: str | None = optional("error_code")
    error_message: str | None = optional("error_message")
    needs_otp: bool | None = optional("needs_otp")
    otp_phone_ending: str | None = optional("otp_phone_ending")
    started_at: dt.datetime | None = optional("started_at", DateTime())
    success: bool | None = optional("success")
